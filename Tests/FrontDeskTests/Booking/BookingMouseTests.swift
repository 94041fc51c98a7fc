import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingMouseTests {
    private let area = Rect(column: 0, row: 0, columns: 44, rows: 22)

    /// Clicks on the first row that has a text.
    private func click(_ text: String, in story: inout FormStory) -> [FormEffect] {
        let row = story.screen().firstIndex { $0.contains(text) } ?? -1
        let line = row < 0 ? "" : story.screen()[row]
        let column = line.firstRange(of: text).map { line.distance(from: line.startIndex, to: $0.lowerBound) } ?? 0
        return story.form.click(at: Point(column: column, row: row), in: area, now: FormSalon.now)
    }

    @Test func `a booking is made by clicks after the name is typed`() {
        var story = FormStory()
        story.type("ros")
        story.find([FormSalon.rosaMatch, FormSalon.rosalind])
        _ = click("Rosalind Wu", in: &story)
        #expect(story.form.content.customer.draft == .known(FormSalon.rosalind.reference))
        _ = click("Silk Press", in: &story)
        #expect(story.form.content.lines[0].service == FormSalon.silk.id)
        _ = click("Note", in: &story)
        #expect(story.form.focus == .note)
        let effects = click("^S Book", in: &story)
        #expect(effects.contains { if case .save = $0 { true } else { false } })
    }

    @Test func `an offered time is taken by a click`() {
        var story = FormStory(at: "12:00", customer: FormSalon.rosa)
        story.choose("cons")
        story.press(.control("s"))
        _ = click("12:30 with Jo", in: &story)
        #expect(story.form.content.start.text == "12:30")
        #expect(click("Esc Back", in: &story) == [.confirmDiscard])
    }

    @Test func `a click beside everything does nothing`() {
        var story = FormStory()
        let before = story.form
        for point in [Point(column: 5, row: 0), Point(column: 5, row: 17), Point(column: 90, row: 90)] {
            #expect(story.form.click(at: point, in: area, now: FormSalon.now).isEmpty)
        }
        #expect(story.form.content == before.content)
        #expect(story.form.focus == before.focus)
    }
}
