import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@Suite struct EditStoryTests {
    /// Rosa at Jo's from 13:00, for a price and a length that no menu has.
    private var visit: Visit {
        let time = FormSalon.span("13:00", "13:50")
        return Visit(
            id: Identifier(60),
            version: 3,
            status: .confirmed,
            customer: FormSalon.rosa,
            span: time,
            lines: [
                VisitLine(
                    service: FormSalon.silk.id,
                    name: "Silk Press",
                    quantity: 1,
                    quoted: FormSalon.dollars(5_200),
                    charged: nil
                )
            ],
            segments: [Segment(line: 0, staff: FormSalon.jo.id, kind: .handsOn, span: time)],
            note: "quiet\nchair",
            statusSince: FormSalon.now
        )
    }

    @Test func `the form opens on all that the visit is and closes without a word when nothing is changed`() {
        var story = FormStory(changing: visit)
        let screen = story.screen().joined(separator: "\n")
        for text in ["Change a visit", "Rosa Pinto", "Silk Press", "Jo", "50 min", "$52.00", "quiet chair"] {
            #expect(screen.contains(text), "\(text)")
        }
        #expect(story.form.reading.draft == visit.draft)
        #expect(story.form.reading.problems.isEmpty)
        story.press(.control("s"))
        #expect(story.effects == [.close])
    }

    @Test(arguments: [Size(columns: 44, rows: 22), Size(columns: 36, rows: 14), Size(columns: 60, rows: 22)])
    func `the form of a visit is drawn as it is kept`(size: Size) {
        var story = FormStory(changing: visit)
        story.fill(.length(0), "70")
        for look in FormLooks.all {
            let canvas = story.canvas(columns: size.columns, rows: size.rows, look: look)
            expectGolden(canvas, named: "form-edit", look: look)
        }
    }

    @Test func `what is not touched keeps the price and the length of the visit`() {
        var story = FormStory(changing: visit)
        story.fill(.start, "15:00")
        story.press(.control("s"))
        #expect(story.saved?.start == FormSalon.instant("15:00"))
        #expect(story.saved?.lines == visit.draft.lines)
        #expect(story.saved?.note == "quiet\nchair")
        #expect(story.form.reading.shape?.lines == visit.lines)
    }

    @Test func `another service is what the menu says, and one more follows it`() {
        var story = FormStory(changing: visit)
        story.fill(.start, "15:00")
        story.choose("full")
        story.press(.control("t"))
        story.type("cons")
        story.press(.enter, .control("s"))
        #expect(story.saved?.lines.map(\.service) == [FormSalon.color.id, FormSalon.consultation.id])
        #expect(story.saved?.lines.allSatisfy { $0.copied == nil } == true)
    }

    @Test func `the visit is in nobody's way but its own, others are told beside the stylist`() {
        let other = FormSalon.visit(61, nil, FormSalon.jo, "14:00", "14:30")
        var story = FormStory(changing: visit, plan: FormSalon.plan(extra: [visit, other]))
        story.fill(.length(0), "60")
        #expect(story.form.reading.problems.isEmpty)
        story.fill(.length(0), "70")
        #expect(story.problems(at: .stylist(0)) == ["Jo is with a walk-in 14:00–14:30 (Silk Press)."])
    }

    @Test func `a visit that has begun can grow but not go elsewhere`() {
        let begun = visit.becoming(.inService, since: FormSalon.now)
        var story = FormStory(changing: begun, now: FormSalon.instant("13:30"))
        story.fill(.length(0), "60")
        #expect(story.form.reading.problems.isEmpty)
        story.fill(.start, "14:00")
        #expect(story.problems(at: .start).contains("It cannot be moved: the customer is in the chair."))
    }

    @Test func `a service that left the menu is kept by name`() {
        let old = visit.edited(
            visit.draft,
            shape: VisitShape(
                lines: [VisitLine(service: nil, name: "Jheri curl", quantity: 1, quoted: nil, charged: nil)],
                segments: visit.segments,
                span: visit.span
            ),
            customer: visit.customer,
            since: FormSalon.now
        )
        var story = FormStory(changing: old)
        #expect(story.screen().joined().contains("Jheri curl"))
        story.fill(.price(0), "40")
        story.press(.control("s"))
        #expect(story.saved?.lines.first?.copied?.name == "Jheri curl")
        #expect(story.saved?.lines.first?.price == FormSalon.dollars(4_000))
    }
}
