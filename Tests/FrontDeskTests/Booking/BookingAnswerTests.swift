import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingAnswerTests {
    private static let clash = Clash(
        visit: Identifier(77),
        customer: "Dan Kerr",
        staff: "Jo",
        services: "Fringe",
        span: FormSalon.span("13:00", "13:30")
    )
    private static let offers = ["15:00", "15:15", "15:30"].map {
        SlotOffer(start: FormSalon.instant($0), staff: FormSalon.jo)
    }

    /// A form that is on its way to the book.
    private func saving() -> FormStory {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.fill(.note, "window seat")
        story.press(.control("s"))
        return story
    }

    @Test func `the form stays filled while it is being saved`() {
        var story = saving()
        story.receive(.saving)
        #expect(story.screen().joined().contains("Saving…"))
        let before = story.form.content
        story.type("x")
        story.press(.control("s"), .enter)
        #expect(story.form.content == before)
        #expect(story.effects.filter { if case .save = $0 { true } else { false } }.count == 1)
        story.receive(.saved)
        #expect(!story.form.isDirty)
    }

    @Test func `a slot that was taken meanwhile tells who has it and offers three others`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: Self.offers)))
        let screen = story.screen().joined(separator: "\n")
        #expect(screen.contains("Jo is with Dan Kerr"))
        for time in ["15:00 with Jo", "15:15 with Jo", "15:30 with Jo"] { #expect(screen.contains(time)) }
        #expect(story.form.content.note.text == "window seat")
        #expect(story.form.focus == .offer(0))
        #expect(story.effects.last == .loadDay(FormSalon.today))
    }

    @Test func `the smallest form shows all offers and why they are made`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: Self.offers)))
        let screen = story.screen(columns: 34, rows: 11).joined(separator: "\n")
        for text in ["15:00 with Jo", "15:15 with Jo", "15:30 with Jo", "Jo is with Dan Kerr"] {
            #expect(screen.contains(text), "\(text)")
        }
    }

    @Test func `the smallest form shows the field that has the focus with its list`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("full")
        for field in story.form.fields {
            story.form.move(to: field)
            let rows = story.screen(columns: 34, rows: 11)
            #expect(rows.contains { $0.hasPrefix("▸") }, "\(field)")
        }
    }

    @Test func `an offered time is taken by its number and saved`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: Self.offers)))
        story.effects = []
        story.press(.character("2"), .control("s"))
        #expect(story.saved?.start == FormSalon.instant("15:15"))
        #expect(story.saved?.note == "window seat")
        #expect(story.form.offers.isEmpty)
    }

    @Test func `an offered time is taken by arrow and Enter`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: Self.offers)))
        story.press(.down, .enter)
        #expect(story.form.content.start.text == "15:15")
    }

    @Test func `escape leaves the offers and not the form`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: Self.offers)))
        story.effects = []
        story.press(.escape)
        #expect(story.effects.isEmpty)
        #expect(story.form.focus == .start)
    }

    @Test func `a clash without offers is given those of the known day`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: [])))
        #expect(story.form.offers.count == 3)
    }

    @Test func `the refusal stands until the draft changes and saving may be tried again`() {
        var story = saving()
        story.receive(.refused(.taken(Self.clash, offers: [])))
        #expect(story.problems(at: .stylist(0)).count == 1)
        story.effects = []
        story.press(.control("s"))
        #expect(story.saved != nil)
        story.receive(.refused(.taken(Self.clash, offers: [])))
        story.fill(.start, "15:45")
        #expect(story.problems(at: .stylist(0)).isEmpty)
    }

    @Test func `another refusal goes to the field that mends it`() {
        var story = saving()
        story.receive(.failed(.refused(.unknownService)))
        #expect(story.form.focus == .service(0))
        #expect(story.screen().joined().contains("not on the menu"))
    }

    @Test func `an outcome that nobody knows is being asked for`() {
        var story = saving()
        story.receive(.failed(.outcomeUnknown(.random())))
        #expect(story.screen().joined().contains("Checking whether it was saved…"))
        story.receive(.failed(.unreachable))
        #expect(story.form.phase == .editing)
        #expect(story.screen().joined().contains("does not answer"))
        #expect(story.form.content.note.text == "window seat")
    }

    @Test func `without an answer from the database nothing is lost and nothing is saved`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.receive(.connection(lostSince: FormSalon.instant("10:15")))
        let screen = story.screen().joined(separator: "\n")
        #expect(screen.contains("No answer from the database since 10:15"))
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.screen().joined().contains("Not saved"))
        story.receive(.connection(lostSince: nil))
        story.press(.control("s"))
        #expect(story.saved != nil)
    }

    @Test func `questions that were lost with the connection are asked again`() {
        var story = FormStory()
        story.type("ro")
        story.receive(.connection(lostSince: FormSalon.now))
        story.effects = []
        story.receive(.connection(lostSince: nil))
        #expect(story.effects == [.search(text: "ro", generation: 2), .loadDay(FormSalon.today)])
    }

    @Test func `an older answer after a newer one is ignored`() {
        var story = FormStory()
        story.type("ros")
        story.receive(.matches([FormSalon.rosalind], generation: 3))
        story.receive(.matches([FormSalon.rosaMatch], generation: 2))
        #expect(story.form.search.matches == [FormSalon.rosalind])
        story.press(.backspace, .backspace, .backspace)
        story.receive(.matches([FormSalon.rosaMatch], generation: 4))
        #expect(story.form.search.matches.isEmpty)
    }

    @Test func `a choice made by hand survives a later answer`() {
        var story = FormStory()
        story.type("ro")
        story.receive(.matches([FormSalon.rosaMatch, FormSalon.rosalind], generation: 1))
        story.press(.down)
        story.receive(.matches([FormSalon.rosalind, FormSalon.rosaMatch], generation: 2))
        story.press(.enter)
        #expect(story.form.content.customer.draft == .known(FormSalon.rosalind.reference))
    }

    @Test func `escape closes a clean form and asks before it loses a typed one`() {
        var story = FormStory()
        story.press(.escape)
        #expect(story.effects == [.close])
        story.effects = []
        story.type("r")
        story.effects = []
        story.press(.escape)
        #expect(story.effects == [.confirmDiscard])
        story.press(.backspace)
        story.effects = []
        story.press(.escape)
        #expect(story.effects == [.close])
    }

    @Test func `moving through the fields makes nothing dirty`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.press(.tab, .tab, .tab, .backTab, .left, .home, .end)
        #expect(!story.form.isDirty)
    }

    @Test func `escape ends the wait for an answer and forgets the keys`() {
        var story = FormStory()
        story.type("ros")
        story.press(.enter, .escape)
        story.effects = []
        story.find([FormSalon.rosaMatch])
        #expect(story.form.content.customer.choice == nil)
        story.press(.enter)
        #expect(story.form.content.customer.draft == .known(FormSalon.rosa))
    }

    @Test func `phones are masked in the list when the screen is private`() {
        var story = FormStory()
        story.type("ros")
        story.find([FormSalon.rosaMatch])
        #expect(story.screen().joined().contains("(571) 555-0123"))
        let hidden = story.screen(privacy: true).joined()
        #expect(hidden.contains("…123") && !hidden.contains("555-0123"))
    }
}
