import Salon
import Terminal
import Testing

@testable import FrontDesk

/// Holding a booking for a while instead of booking it for good.
@Suite struct HoldStoryTests {
    private func story(_ text: String) -> FormStory {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.fill(.hold, text)
        story.press(.control("s"))
        return story
    }

    @Test(arguments: [
        ("30m", "10:50", 0), ("2h", "12:20", 0), ("18:00", "18:00", 0), ("6pm", "18:00", 0), ("fri 12:00", "12:00", 2),
        ("tomorrow", "10:20", 1), ("tomorrow 9am", "09:00", 1),
    ])
    func `it is held until what is typed`(text: String, time: String, days: Int) {
        let until = FormSalon.zone.instant(FormSalon.today.adding(days: days), LocalTime(time) ?? .midnight)
        #expect(story(text).saved?.tentativeUntil == until)
    }

    @Test func `left empty it is booked for good`() {
        let story = story("")
        #expect(story.saved != nil && story.saved?.tentativeUntil == nil)
    }

    @Test func `what is no time, or is over, is told beside the field`() {
        var wrong = story("soon")
        #expect(wrong.saved == nil && wrong.form.focus == .hold)
        #expect(wrong.problems(at: .hold).first?.hasPrefix("That is no time to hold until") == true)
        wrong.fill(.hold, "09:00")
        #expect(wrong.problems(at: .hold) == ["09:00 on Wednesday 14 January 2026 is in the past."])
        wrong.press(.control("s"))
        #expect(wrong.saved == nil)
    }

    @Test func `a hold takes three keys besides its length from the customer's name on`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.form.move(to: .note)
        story.keys = 0
        story.press(.tab)
        story.type("2h")
        story.press(.control("s"))
        #expect(story.keys == 2 + "2h".count)
        #expect(story.saved?.tentativeUntil != nil)
    }

    @Test func `whoever is here is not held`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.form.content.hasArrived = true
        #expect(!story.form.fields.contains(.hold))
    }

    @Test func `an edit keeps a hold to the second, changes it, and makes it firm when emptied`() throws {
        let until = Instant(microseconds: FormSalon.instant("12:30").microseconds + 7)
        let visit = FormSalon.visit(60, FormSalon.rosa, FormSalon.jo, "16:00", "16:30")
        let held = Visit(
            id: visit.id,
            version: 1,
            status: .tentative,
            customer: visit.customer,
            span: visit.span,
            lines: visit.lines,
            segments: visit.segments,
            note: "",
            tentativeUntil: until,
            statusSince: visit.statusSince
        )
        var kept = FormStory(changing: held)
        #expect(kept.screen().joined(separator: "\n").contains("12:30"))
        kept.fill(.note, "x")
        kept.press(.control("s"))
        #expect(kept.saved?.tentativeUntil == until)
        var firm = FormStory(changing: held)
        firm.fill(.hold, "")
        firm.press(.control("s"))
        let draft = try #require(firm.saved)
        #expect(draft.tentativeUntil == nil)
        let shape = try Layout.shape(of: draft, menu: FormSalon.menu)
        #expect(held.edited(draft, shape: shape, customer: held.customer, since: FormSalon.now).status == .booked)
    }
}
