import Salon
import Terminal
import Testing

@testable import FrontDesk

@Suite struct BookingProblemTests {
    @Test func `a closed day is told at the date`() {
        var story = FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(isClosed: true))
        #expect(story.problems(at: .date) == ["The salon is closed on Wednesday 14 January 2026 (Inventory)."])
        story.choose("si")
        #expect(story.problems(at: .date).count == 1)
    }

    @Test func `a visit that runs past closing is told at the start`() {
        var story = FormStory(at: "19:30", customer: FormSalon.rosa)
        story.choose("si")
        #expect(story.problems(at: .start) == ["The salon is open 09:00–20:00 that day."])
    }

    @Test func `the past is told at the start`() {
        let story = FormStory(at: "09:00", customer: FormSalon.rosa)
        #expect(story.problems(at: .start) == ["09:00 on Wednesday 14 January 2026 is in the past."])
    }

    @Test func `an overlap is told at the stylist with who and when`() {
        var story = FormStory(at: "12:00", customer: FormSalon.rosa)
        story.choose("si")
        #expect(story.problems(at: .stylist(0)) == ["Jo is with Ada Okafor 09:30–12:30 (Silk Press)."])
    }

    @Test func `lunch is told at the stylist`() {
        var story = FormStory(at: "13:30", customer: FormSalon.rosa)
        story.choose("si")
        #expect(story.problems(at: .stylist(0)) == ["Jo is at lunch 14:30–15:00."])
    }

    @Test func `somebody off duty is told at the stylist of the second service`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("cons")
        story.press(.control("t"))
        story.type("cons")
        story.press(.enter)
        story.type("pri")
        story.press(.enter)
        #expect(story.problems(at: .stylist(1)) == ["Priya does not work that day."])
        #expect(story.problems(at: .stylist(0)).isEmpty)
    }

    @Test func `a customer who is elsewhere in the salon is told at the customer`() {
        let other = FormSalon.visit(51, FormSalon.rosa, FormSalon.maya, "13:15", "14:15")
        var story = FormStory(customer: FormSalon.rosa, plan: FormSalon.plan(extra: [other]))
        story.choose("cons")
        #expect(story.problems(at: .customer).isEmpty)
        story.fill(.length(0), "30")
        #expect(story.problems(at: .customer) == ["Rosa Pinto is with Maya 13:15–14:15 (Silk Press)."])
    }

    @Test func `nobody free is told at the stylist`() {
        var story = FormStory(at: "11:00", staff: nil, customer: FormSalon.rosa)
        story.choose("si")
        #expect(story.problems(at: .stylist(0)) == ["Nobody is free for that then."])
    }

    @Test(arguments: [
        (FormField.date, "2026-02-31"), (.start, "25:00"), (.length(0), "long"), (.length(0), "721"), (.price(0), "-5"),
        (.price(0), "9999999999"),
    ])
    func `what cannot be read is told at its field`(field: FormField, typed: String) {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("si")
        story.fill(field, typed)
        #expect(story.problems(at: field).count == 1)
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.form.focus == field)
    }

    @Test func `a quantity of none is told at the quantity`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.choose("god")
        story.type("0")
        #expect(story.problems(at: .quantity(0)) == ["The quantity must be 1 to 999."])
    }

    @Test func `phone and address of somebody new are told at their fields`() {
        var story = FormStory()
        story.type("Zoe")
        story.find([])
        story.press(.enter)
        story.type("12")
        story.press(.enter)
        story.type("nowhere")
        #expect(story.problems(at: .phone).count == 1)
        #expect(story.problems(at: .email).count == 1)
    }

    @Test func `what is missing is not told before somebody had a chance to fill it in`() {
        var story = FormStory()
        #expect(!story.screen().joined().contains("Say whom"))
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.form.focus == .customer)
        #expect(story.screen().joined().contains("Say whom"))
        #expect(story.screen().joined().contains("Choose at least one service."))
    }

    @Test func `saving says the first problem and goes to the times that are offered instead`() {
        var story = FormStory(at: "12:00", customer: FormSalon.rosa)
        story.choose("si")
        story.form.move(to: .note)
        story.press(.control("s"))
        #expect(story.saved == nil)
        #expect(story.form.focus == .offer(0))
        let screen = story.screen().joined(separator: "\n")
        #expect(screen.contains("Jo is with Ada Okafor"))
        #expect(story.form.offers.map { FormSalon.words.time($0.start) } == ["12:30", "12:45", "13:00"])
    }

    @Test func `what is free and when it ends is told before saving`() {
        var story = FormStory(customer: FormSalon.rosa)
        #expect(story.screen().contains { $0.contains("✓ Jo is free 12:30–14:30") })
        story.choose("cons")
        let screen = story.screen()
        #expect(screen.contains { $0.contains("End") && $0.contains("13:15") })
        #expect(screen.contains { $0.contains("Price") && $0.contains("—") })
    }

    @Test func `a name with marks that turn the direction of writing is cleaned and said so`() {
        var story = FormStory()
        story.type("Zoe")
        story.find([])
        story.press(.enter)
        story.form.move(to: .name)
        story.paste("\u{202E}abc\u{1B}[31m")
        #expect(story.form.content.customer.name.text == "Zoeabc[31m")
        #expect(story.screen().joined().contains("nobody can see"))
    }

    @Test func `ten thousand pasted characters are cut with words`() {
        var story = FormStory(customer: FormSalon.rosa)
        story.form.move(to: .note)
        story.paste(String(repeating: "a", count: 10_000))
        #expect(story.form.content.note.text.count == 500)
        #expect(story.screen().joined().contains("Only 500 characters fit here"))
        story.press(.backspace)
        #expect(!story.screen().joined().contains("Only 500 characters fit here"))
    }

    @Test func `pasted keys never run anything`() {
        var story = FormStory()
        story.paste("ros\r\u{13}\u{1B}\n\t")
        #expect(story.form.focus == .customer)
        #expect(story.effects == [.search(text: "ros", generation: 1)])
    }

    @Test(arguments: ["שלום עולם", "👨‍👩‍👧‍👦👩🏽‍🦱🇪🇹", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "e\u{301}\u{302}\u{303}\u{304}\u{305}", "ሲልክ ፕሬስ"])
    func `text of any script leaves the layout as it is`(text: String) {
        var story = FormStory()
        let label = story.screen()[2].prefix(10)
        story.paste(text)
        story.find([FormSalon.match(9, text, "٠١٢٣", last: nil, next: nil)])
        for columns in [36, 44, 60] {
            let canvas = story.canvas(columns: columns, rows: 22, look: FormLooks.color)
            for row in 0..<22 { #expect(canvas.row(row).count == columns) }
        }
        #expect(!label.isEmpty)
    }
}
