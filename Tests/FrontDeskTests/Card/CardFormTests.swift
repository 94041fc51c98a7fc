import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CardFormTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    private func editing() -> DeskTesting {
        var desk = CardSalon.open()
        desk.press("e")
        return desk
    }

    /// What a save sent to the book.
    private func saved(_ desk: DeskTesting) throws -> CustomerDetails {
        guard case .saveCustomer(let customer, let details) = try #require(desk.writes.first) else {
            throw BookError.fault(code: "another write")
        }
        #expect(customer.version == 3)
        return details
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the form of a card is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = CardSalon.open(columns: size.columns, rows: size.rows)
        desk.press("e Tab Tab Tab x Tab")
        expectGolden(desk.canvas(profile.look), named: "card-form", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the form of a formula is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = CardSalon.open(columns: size.columns, rows: size.rows)
        desk.press("F 6 N Tab Right")
        expectGolden(desk.canvas(profile.look), named: "formula-form", look: profile.look)
    }

    @Test
    func `what is typed is saved and nothing else is touched`() throws {
        var desk = editing()
        desk.press("End s Ctrl-S")
        var wanted = CustomerDetails(CardSalon.customer)
        wanted.name = "Beth Lis"
        #expect(try saved(desk) == wanted)
        #expect(desk.screen.contains("Saving"))
    }

    @Test
    func `a form that was saved closes and the card is read again`() {
        var desk = editing()
        desk.press("s Ctrl-S")
        let pending = desk.desk.state.pending.first
        let change = Change(
            id: Identifier(1),
            operation: pending?.operation ?? .random(),
            verb: .customer,
            reversed: nil,
            at: BusyDay.now,
            author: BusyDay.author,
            subject: .customer(CardSalon.customer.reference)
        )
        desk.send(.written(change.operation, .success(change)))
        #expect(desk.desk.state.context == .card)
        #expect(desk.effects.contains(.readCard(CardSalon.customer.id)))
        #expect(desk.toast?.contains("Changed Beth Li") == true)
    }

    @Test
    func `a form that was refused stays open and says why`() {
        var desk = editing()
        desk.press("s Ctrl-S")
        desk.refuse(.customerChangedSince(by: Author(account: "ada", terminal: "pts/9"), at: BusyDay.now))
        #expect(desk.desk.state.context == .cardForm)
        #expect(desk.screen.contains("ada at pts/9"))
        desk.press("x")
        #expect(!desk.screen.contains("ada at pts/9"))
    }

    @Test
    func `a phone may be added and called first, and one that is none is refused in its field`() throws {
        var desk = editing()
        desk.press("Tab Tab Tab Tab Tab 5 7 Ctrl-S")
        #expect(desk.writes.isEmpty)
        #expect(desk.screen.contains("That is no phone number"))
        desk.press("1 5 5 5 0 1 9 9 Ctrl-T Ctrl-S")
        #expect(try saved(desk).phones == ["5715550199", "(571) 555-0142", "+34 600 555 017"])
    }

    @Test
    func `a language is chosen with the arrows`() throws {
        var desk = editing()
        desk.press("Up Up Up Right Ctrl-S")
        #expect(try saved(desk).language == .amharic)
    }

    @Test
    func `notes that were not touched keep their line breaks`() throws {
        var desk = editing()
        desk.press("Up Up x Ctrl-S")
        let details = try saved(desk)
        #expect(details.notes == CardSalon.customer.notes)
        #expect(details.allergies == "latex, PPDx")
    }

    @Test
    func `Escape asks before what was typed is lost`() {
        var desk = editing()
        desk.press("Esc")
        #expect(desk.desk.state.context == .card)
        desk.press("e x Esc")
        #expect(desk.desk.state.context == .question)
        desk.waitForQuestion()
        desk.press("Enter")
        #expect(desk.desk.state.context == .cardForm)
        desk.press("Esc")
        desk.waitForQuestion()
        desk.press("y")
        #expect(desk.desk.state.context == .card)
    }

    @Test
    func `pasted text is text`() throws {
        var desk = editing()
        desk.send(.terminal(.paste("\u{1B}[2J\r\nn")))
        desk.press("Ctrl-S")
        #expect(try saved(desk).name.hasPrefix("Beth Li"))
        #expect(desk.desk.state.context == .cardForm)
    }

    @Test
    func `a formula names its stylist and its day`() throws {
        var desk = CardSalon.open()
        desk.press("F Ctrl-S")
        #expect(desk.writes.isEmpty)
        desk.press("6 N Tab Right Tab 9 9 Ctrl-S")
        #expect(desk.writes.isEmpty, "99 is no day")
        desk.press("Ctrl-U - 2 d Ctrl-S")
        guard case .addFormula(let formula, let customer) = try #require(desk.writes.first) else {
            throw BookError.fault(code: "another write")
        }
        #expect(customer.id == CardSalon.customer.id)
        #expect(formula == FormulaDraft(day: BusyDay.date.adding(days: -2), staff: BusyDay.staff.first?.id, text: "6N"))
    }

    @Test
    func `nothing is saved while the database does not answer`() {
        var desk = editing()
        desk.press("x")
        desk.send(.book(.lost(since: BusyDay.now)))
        desk.press("Ctrl-S")
        #expect(desk.writes.isEmpty)
        #expect(desk.desk.state.context == .cardForm)
    }
}
