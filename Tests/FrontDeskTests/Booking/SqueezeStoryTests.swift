import Salon
import Terminal
import Testing

@testable import FrontDesk

/// Squeezing in from the form: offered when a stylist is taken, never the default, never by the key that books.
@Suite struct SqueezeStoryTests {
    private static let host = FormSalon.visit(
        77,
        CustomerReference(id: Identifier(8), name: "Dan Kerr"),
        FormSalon.jo,
        "13:00",
        "13:30"
    )

    /// A form that was refused, since Jo is with Dan at one.
    private func refused(_ story: FormStory? = nil) -> FormStory {
        var story = story ?? FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(extra: [Self.host]))
        story.choose("cons")
        story.press(.control("s"))
        story.keys = 0
        return story
    }

    @Test func `it is offered below the free times, which have the focus`() {
        let story = refused()
        #expect(story.form.focus == .offer(0))
        #expect(story.form.squeeze == .offered)
        let screen = story.screen().joined(separator: "\n")
        #expect(screen.contains("b  squeeze in, with a reason"))
        #expect(screen.contains("Jo is with Dan Kerr"))
        #expect(story.form.hints.contains { $0.key == "b" })
    }

    @Test func `two keys besides the reason squeeze in`() {
        var story = refused()
        story.press(.character("b"))
        #expect(story.form.focus == .squeezeReason)
        story.paste("bride of the day")
        story.press(.enter)
        #expect(story.keys == 2)
        #expect(story.saved?.squeezeIn == "bride of the day")
        #expect(story.saved?.start == FormSalon.instant("13:00"))
        #expect(story.saved?.lines.first?.staff == [FormSalon.jo.id])
    }

    @Test func `the key that books never squeezes in, wherever the focus is`() {
        var story = refused()
        for _ in 0..<3 { story.press(.control("s"), .function(2)) }
        story.press(.character("b"))
        story.type("why")
        story.press(.control("s"), .function(2))
        #expect(story.screen().joined().contains("Enter in the reason squeezes in"))
        #expect(story.effects.allSatisfy { if case .save(let draft) = $0 { draft.squeezeIn == nil } else { true } })
        story.press(.enter)
        #expect(story.saved?.squeezeIn == "why")
    }

    @Test func `Enter by habit takes a free time and squeezes nobody in`() {
        var story = refused()
        story.press(.enter, .enter, .enter, .enter)
        #expect(story.saved == nil)
        #expect(story.form.squeeze == .none)
        #expect(story.form.content.start.text != "13:00")
    }

    @Test func `without a reason nobody is squeezed in`() {
        var story = refused()
        story.press(.character("b"), .character(" "), .enter)
        #expect(story.saved == nil)
        #expect(story.screen().joined(separator: "\n").contains("Say why: nobody is squeezed in"))
    }

    @Test func `escape goes back to the start and offers it no more`() {
        var story = refused()
        story.press(.character("b"), .escape)
        #expect(story.form.focus == .start)
        #expect(story.form.squeeze == .none)
        #expect(!story.effects.contains(.close) && !story.effects.contains(.confirmDiscard))
    }

    @Test func `its row takes Enter as the question for the reason`() {
        var story = refused()
        while story.form.focus != .squeezeIn { story.press(.down) }
        story.press(.enter)
        #expect(story.form.focus == .squeezeReason && story.saved == nil)
    }

    @Test func `it is offered after the book's own refusal too`() {
        var story = FormStory.beaten()
        #expect(story.form.squeeze == .offered && story.form.focus == .offer(0))
        story.press(.character("b"))
        story.type("why")
        story.effects = []
        story.press(.enter)
        #expect(story.saved?.squeezeIn == "why")
        story.receive(.refused(.squeezedAlready(FormStory.rival)))
        #expect(story.form.squeeze == .none)
        #expect(story.screen().joined(separator: " ").contains("squeezed in 13:00"))
    }

    @Test func `closed, off duty, a break or a busy customer offers no squeeze-in`() {
        let lunch = FormStory(at: "14:30", customer: FormSalon.rosa)
        let away = FormStory(staff: FormSalon.priya, customer: FormSalon.rosa)
        let closed = FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(isClosed: true))
        let late = FormStory(at: "20:00", customer: FormSalon.rosa)
        let busy = FormStory(
            customer: FormSalon.rosa,
            plan: FormSalon.plan(extra: [
                Self.host, FormSalon.visit(78, FormSalon.rosa, FormSalon.maya, "13:00", "14:00"),
            ])
        )
        for story in [lunch, away, closed, late, busy] {
            let story = refused(story)
            #expect(story.form.squeeze == .none)
            #expect(!story.form.fields.contains(.squeezeIn))
        }
    }

    @Test func `where two share the time already it is not offered`() {
        let squeezed = FormSalon.visit(79, nil, FormSalon.jo, "13:00", "13:30")
            .squeezed(in: SqueezeIn(hosts: [Self.host.id], reason: "", allowedBy: Author(account: "a", terminal: "b")))
        let story = refused(
            FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(extra: [Self.host, squeezed]))
        )
        #expect(story.form.squeeze == .none)
    }

    @Test func `an edit squeezes in as a booking does, and keeps its leave where it stays`() {
        let own = FormSalon.visit(80, FormSalon.rosa, FormSalon.jo, "16:00", "16:30")
        var story = FormStory(changing: own, plan: FormSalon.plan(extra: [Self.host, own]))
        story.fill(.start, "13:00")
        story.press(.control("s"))
        #expect(story.form.squeeze == .offered)
        story.press(.character("b"))
        story.type("late train")
        story.press(.enter)
        #expect(story.saved?.squeezeIn == "late train")

        let leave = SqueezeIn(hosts: [Self.host.id], reason: "x", allowedBy: Author(account: "a", terminal: "b"))
        let guest = FormSalon.visit(81, FormSalon.rosa, FormSalon.jo, "13:00", "13:30").squeezed(in: leave)
        var again = FormStory(changing: guest, plan: FormSalon.plan(extra: [Self.host, guest]))
        again.fill(.start, "13:15")
        again.press(.control("s"))
        #expect(again.saved?.start == FormSalon.instant("13:15"))
        #expect(again.saved?.squeezeIn == nil)
    }

    @Test func `a walk-in squeezes in beside whoever is served`() {
        var form = refused(FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(extra: [Self.host])))
        form.form.content.hasArrived = true
        form.press(.character("b"))
        form.type("quick fringe")
        form.press(.enter)
        #expect(form.saved?.hasArrived == true && form.saved?.squeezeIn == "quick fringe")
    }
}
