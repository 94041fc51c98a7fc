import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CardDuplicateTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    private static let double = DuplicateCandidate(
        id: Identifier(4_711),
        name: "Bethany Li",
        phones: [Phone(raw: "571-555-0142", e164: "+15715550142")],
        email: "BETH@example.com"
    )

    private func open(columns: Int = 80, rows: Int = 24) -> DeskTesting {
        let own = DuplicateCandidate(
            id: CardSalon.customer.id,
            version: 3,
            name: "Bethany Li",
            phones: CardSalon.customer.phones,
            email: CardSalon.customer.email
        )
        var desk = CardSalon.open(columns: columns, rows: rows)
        desk.send(.duplicatesRead(own.id, .success([DuplicatePair(own, Self.double)])))
        return desk
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the question whether two cards are of one person is drawn as it is kept`(
        size: Size,
        profile: ScreenProfile
    ) {
        var desk = open(columns: size.columns, rows: size.rows)
        while !isOnDuplicate(desk) { desk.press("Down") }
        desk.press("Enter")
        expectGolden(desk.canvas(profile.look), named: "card-join", look: profile.look)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the question whether to erase is drawn as it is kept`(size: Size, profile: ScreenProfile) {
        var desk = open(columns: size.columns, rows: size.rows)
        desk.press("X")
        expectGolden(desk.canvas(profile.look), named: "card-erase", look: profile.look)
    }

    private func isOnDuplicate(_ desk: DeskTesting) -> Bool {
        guard case .card(let panel) = desk.desk.state.overlays.last, case .duplicate = panel.chosen else {
            return false
        }
        return true
    }

    @Test
    func `a card that may be of the same person is told with the reasons`() {
        let screen = open().screen
        for text in ["Perhaps the same person", "571-555-0142", "same phone, same name, same e-mail"] {
            #expect(screen.contains(text), "\(text)")
        }
        var hidden = open()
        hidden.press("P")
        #expect(!hidden.screen.contains("Bethany") && !hidden.screen.contains("571-555"))
    }

    @Test
    func `joining is asked, begins on Back, and is done by the other answer`() {
        var desk = open()
        desk.press("Down Down Enter Enter y")
        #expect(desk.writes.isEmpty, "keys before the question can be read do not count")
        desk.send(.timer(.confirmationGuard(desk.desk.state.guarded ?? 0)))
        desk.press("Enter")
        #expect(desk.desk.state.context == .card && desk.writes.isEmpty)
        desk.press("Enter")
        desk.waitForQuestion()
        desk.press("y")
        #expect(desk.writes == [.merge(Self.double, into: CardSalon.customer)])
    }

    @Test
    func `joining that is refused says why and reads the card again`() {
        var desk = open()
        desk.press("Down Down Enter")
        desk.waitForQuestion()
        desk.press("y")
        desk.refuse(.customerEnded(Self.double.reference))
        #expect(desk.toast?.contains("The cards were not joined") == true)
    }

    @Test
    func `erasing is asked with Back first, and the key that asked does not answer`() {
        var desk = open()
        desk.press("X")
        desk.waitForQuestion()
        desk.press("X")
        #expect(desk.desk.state.context == .question)
        desk.press("Enter")
        #expect(desk.desk.state.context == .card && desk.writes.isEmpty)
        desk.press("X")
        desk.waitForQuestion()
        desk.press("y")
        #expect(desk.writes == [.erase(CardSalon.customer)])
    }

    @Test
    func `nobody is joined or erased while names are hidden or the database is away`() {
        var desk = open()
        desk.press("P X")
        #expect(desk.desk.state.context == .card)
        desk.press("Down Down Enter")
        #expect(desk.desk.state.context == .card)
        desk.press("P")
        desk.send(.book(.lost(since: BusyDay.now)))
        desk.press("X")
        #expect(desk.desk.state.context == .card)
    }
}
