import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CardPanelTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `a card is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        let desk = CardSalon.open(columns: size.columns, rows: size.rows)
        expectGolden(desk.canvas(profile.look), named: "card", look: profile.look)
    }

    @Test
    func `the card of the visit below the cursor is read and opened`() {
        var desk = DeskTesting()
        desk.press("C")
        #expect(desk.effects == [.readCard(CardSalon.customer.id), .readDuplicates(CardSalon.customer.id)])
        #expect(desk.screen.contains("Beth Li") && desk.screen.contains("Reading the card"))
        desk.send(.cardRead(CardSalon.customer.id, .success(CardSalon.card)))
        #expect(desk.screen.contains("latex, PPD"))
        desk.press("Esc")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `all of the card is on one screen of 80 columns and 24 rows`() {
        let screen = CardSalon.open().screen
        let wanted = [
            "(571) 555-0142", "+34 600 555 017", "beth@example.com", "Spanish", "latex, PPD", "1 no-show", "$1,845.00",
            "2 prices unknown", "Full colour", "Cut & dry", "14 of 31",
        ]
        for text in wanted { #expect(screen.contains(text), "\(text)") }
    }

    @Test
    func `a narrow card scrolls to its last visit and back to its first line`() {
        var desk = CardSalon.open(columns: 36, rows: 14)
        #expect(desk.screen.contains("latex"))
        desk.press(Array(repeating: "Down", count: 80).joined(separator: " "))
        let last = SalonWords(profile: BusyDay.profile).date(of: CardSalon.card.past[13].span.start)
        #expect(desk.screen.contains(last))
        desk.press(Array(repeating: "Up", count: 80).joined(separator: " "))
        #expect(desk.screen.contains("latex"))
        desk.press("PgDn PgDn PgUp PgUp")
        #expect(desk.screen.contains("latex"))
    }

    @Test
    func `nothing personal is on a card while names are hidden`() {
        var desk = CardSalon.open()
        desk.press("P")
        for text in [
            "Beth", "Li Ferreira", "555-0142", "example.com", "latex", "Patch", "Roots", "$1,845.00", "$65.00",
        ] {
            #expect(!desk.screen.contains(text), "\(text)")
        }
        desk.press("e")
        #expect(desk.desk.state.context == .card)
    }

    @Test
    func `Enter goes to the visit on its day`() {
        var desk = CardSalon.open()
        desk.press("Down Enter")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 42))
        desk = CardSalon.open()
        desk.press("Enter")
        #expect(desk.chosenName == "Beth Li")
    }

    @Test
    func `n books for the customer of the card, with the warning in the form`() {
        var desk = CardSalon.open()
        desk.press("n")
        #expect(desk.desk.state.context == .booking)
        #expect(desk.effects.contains(.readCustomer(CardSalon.customer.id)))
        desk.send(.customerRead(CardSalon.customer.id, .success(CardSalon.customer)))
        #expect(desk.screen.contains("Allergies: latex, PPD"))
        desk.press("Esc P n")
        #expect(!desk.screen.contains("latex"))
    }

    @Test
    func `a slot without a customer has no card`() {
        var desk = DeskTesting()
        desk.press("Right Down C")
        #expect(desk.desk.state.overlays.isEmpty)
        #expect(desk.toast == CardWords.nobodyHere)
    }

    @Test
    func `an open card is read again when another terminal changes something`() {
        var desk = CardSalon.open()
        desk.send(.book(.customerChanged(CardSalon.customer.id)))
        #expect(desk.effects.contains(.readCard(CardSalon.customer.id)))
        desk.press("Down")
        desk.send(.cardRead(CardSalon.customer.id, .success(CardSalon.card)))
        guard case .card(let panel) = desk.desk.state.overlays.last else {
            Issue.record("the card was closed")
            return
        }
        #expect(panel.list.selection == 1)
    }

    @Test
    func `the lookup opens the card of whom it found`() {
        var desk = DeskTesting()
        desk.press("/ b e t")
        let match = CustomerMatch(
            id: CardSalon.customer.id,
            name: "Beth Li",
            phones: [],
            email: nil,
            lastVisit: nil,
            nextVisit: nil
        )
        desk.send(.found(.success([match]), generation: desk.questions.last ?? 0, .lookup))
        var other = desk
        desk.press("Ctrl-O")
        #expect(desk.desk.state.context == .card)
        other.press("Enter")
        #expect(other.desk.state.context == .card, "who has no visit is shown by the card")
    }
}
