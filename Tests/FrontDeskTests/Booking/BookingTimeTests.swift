import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingTimeTests {
    @Test func `arrows move the day and ask for its rules`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.form.move(to: .date)
        story.press(.up)
        #expect(story.form.content.date.text == "Thu 15 Jan 2026")
        #expect(story.effects == [.loadDay(FormSalon.day("2026-01-15"))])
        story.press(.down)
        #expect(story.effects.last == .loadDay(FormSalon.today))
    }

    @Test func `arrows move the start by quarters of an hour`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.form.move(to: .start)
        story.press(.up)
        #expect(story.form.content.start.text == "13:15")
        story.type("9:07")
        story.press(.down)
        #expect(story.form.content.start.text == "09:00")
    }

    @Test func `a typed day replaces the proposed one and is told in full`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.form.move(to: .date)
        story.type("fri")
        #expect(story.form.content.date.text == "fri")
        #expect(story.effects.contains(.loadDay(FormSalon.day("2026-01-16"))))
        #expect(story.screen(columns: 60).contains { $0.contains("fri") && $0.contains("Fri 16 Jan 2026") })
    }

    @Test func `saving waits for the rules of a day that is still being read`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.form.move(to: .date)
        story.type("fri")
        story.press(.control("s"))
        #expect(story.saved == nil)
        story.receive(.day(FormSalon.plan("2026-01-17")))
        #expect(story.saved == nil)
        story.receive(.day(FormSalon.plan("2026-01-16")))
        #expect(story.saved?.start == FormSalon.instant("13:00", "2026-01-16"))
    }

    @Test func `a day that turns out closed is not saved`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.form.move(to: .date)
        story.type("fri")
        story.press(.control("s"))
        story.receive(.day(FormSalon.plan("2026-01-16", isClosed: true)))
        #expect(story.saved == nil)
        #expect(story.form.focus == .date)
    }

    @Test func `the hour that the clocks skip is refused`() {
        var story = FormStory(on: "2026-03-08", customer: FormSalon.rosa)
        story.fill(.start, "2:30")
        #expect(story.problems(at: .start) == ["The clocks skip 02:30 on Sunday 8 March 2026."])
        story.fill(.start, "1:45")
        story.press(.up)
        #expect(story.form.content.start.text == "03:00")
    }

    @Test func `of the hour that the clocks repeat it is asked which is meant`() {
        let night = FormSalon.plan("2026-11-01")
        let plan = DayPlan(
            day: night.day,
            span: night.span,
            opening: [night.span],
            closure: nil,
            staff: [StaffDay(staff: FormSalon.jo, working: [night.span])],
            visits: []
        )
        var story = FormStory(on: "2026-11-01", customer: FormSalon.rosa, plan: plan)
        story.choose("si")
        story.fill(.start, "1:30")
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.form.focus == .repeated(0))
        #expect(story.screen().joined().contains("The clocks show 01:30 twice"))
        story.press(.character("2"), .control("s"))
        let first = FormSalon.instant("01:30", "2026-11-01")
        #expect(story.saved?.start == first.adding(minutes: 60))
    }

    @Test func `a slot in the repeated hour keeps the hour it was opened at`() {
        let first = FormSalon.instant("01:30", "2026-11-01")
        let form = BookingForm(
            profile: FormSalon.profile,
            menu: FormSalon.menu,
            day: FormSalon.plan("2026-11-01"),
            start: first.adding(minutes: 60),
            staff: nil,
            customer: nil,
            now: FormSalon.now
        )
        #expect(form.reading.start == first.adding(minutes: 60))
    }

    @Test func `a salon that reads twelve hours sees and types them`() {
        let profile = SalonProfile(
            id: Identifier(1),
            name: "Fifi",
            zone: FormSalon.zone,
            currency: .usDollar,
            phoneRegion: "US",
            usesTwelveHours: true,
            epoch: 1
        )
        let form = BookingForm(
            profile: profile,
            menu: FormSalon.menu,
            day: FormSalon.plan(),
            start: FormSalon.instant("13:00"),
            staff: nil,
            customer: nil,
            now: FormSalon.now
        )
        #expect(form.content.start.text == "1:00 PM")
        #expect(form.reading.start == FormSalon.instant("13:00"))
    }
}
