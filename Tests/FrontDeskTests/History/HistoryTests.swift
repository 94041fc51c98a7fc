import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct HistoryTests {
    nonisolated private static let beth = CustomerReference(id: Identifier(1_002), name: "Beth Li")

    nonisolated private static func state(
        _ status: VisitStatus,
        at hour: Int,
        with staff: String
    ) -> HistoryState {
        HistoryState(
            status: status,
            span: TimeSpan(start: BusyDay.at(hour, 0), end: BusyDay.at(hour + 2, 0)),
            staff: [staff],
            customer: beth,
            services: ["Full colour"],
            price: Money(minor: 12_000, currency: BusyDay.profile.currency)
        )
    }

    /// A visit that was booked, moved, moved back and checked in.
    nonisolated static let entries: [HistoryEntry] = [
        entry(14, .status, state(.booked, at: 10, with: "Maya"), state(.arrived, at: 10, with: "Maya"), minute: 56),
        entry(
            13,
            .undo,
            state(.booked, at: 13, with: "Jo"),
            state(.booked, at: 10, with: "Maya"),
            minute: 31,
            reversed: .move,
            reverses: 12
        ),
        entry(12, .move, state(.booked, at: 10, with: "Maya"), state(.booked, at: 13, with: "Jo"), minute: 30, by: 13),
        entry(11, .book, nil, state(.booked, at: 10, with: "Maya"), minute: 2),
    ]

    nonisolated private static func entry(
        _ id: Int64,
        _ verb: ChangeVerb,
        _ before: HistoryState?,
        _ after: HistoryState,
        minute: Int,
        reversed: ChangeVerb? = nil,
        reverses: Int64? = nil,
        by other: Int64? = nil
    ) -> HistoryEntry {
        HistoryEntry(
            id: Identifier(id),
            verb: verb,
            reversed: reversed,
            reverses: reverses.map { Identifier($0) },
            reversedBy: other.map { Identifier($0) },
            at: BusyDay.at(9, minute),
            author: Author(account: "maya", terminal: id == 12 ? "desk 2" : "desk 1"),
            subject: .visit(Identifier(2), beth),
            before: before,
            after: after
        )
    }

    private func opened(_ keys: String = "o v", columns: Int = 120, rows: Int = 40) -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.press(keys)
        for effect in desk.effects {
            guard case .readHistory(let question) = effect else { continue }
            desk.send(.historyRead(question, .success(Self.entries)))
        }
        return desk
    }

    @Test
    func `the history of the visit, of its customer and of the day are two keys away, also from its panel`() {
        for (keys, isRight) in [
            ("o v", { (question: HistoryQuestion) in if case .visit = question { true } else { false } }),
            ("o k", { question in question == .customer(Self.beth.id) }),
            ("o h", { question in question == .day(BusyDay.date) }),
        ] {
            for start in ["", "Enter "] {
                var desk = DeskTesting()
                desk.press(start + keys)
                let asked = desk.effects.compactMap { effect -> HistoryQuestion? in
                    if case .readHistory(let question) = effect { question } else { nil }
                }
                #expect(asked.count == 1 && asked.allSatisfy(isRight), "\(start)\(keys): \(asked)")
                #expect(desk.screen.contains("Reading…"))
            }
        }
    }

    @Test
    func `it tells who did what and when, and what takes back what`() {
        let screen = opened().screen
        for part in [
            "History of Beth Li", "Wed 14 Jan 09:30 Moved Beth Li", "maya at desk 2 · #12 · taken back by #13",
            "Wed 14 Jan 10:00–12:00 → 13:00–15:00", "with Maya → with Jo", "Took back the move", "takes back #12",
            "booked → arrived", "Full colour, Wed 14 Jan 10:00–12:00, with Maya, $120.00",
        ] {
            #expect(screen.contains(part), "\(part)")
        }
    }

    @Test
    func `hidden names are hidden here too`() {
        var desk = opened()
        desk.press("P")
        #expect(!desk.screen.contains("Beth"))
        #expect(desk.screen.contains("Moved"))
        desk.press("P")
        #expect(desk.screen.contains("Beth Li"))
    }

    @Test
    func `it scrolls, never beyond its ends, and closes`() {
        var desk = opened(columns: 36, rows: 14)
        let first = desk.screen
        desk.press("Up")
        #expect(desk.screen == first)
        desk.press("End")
        let last = desk.screen
        #expect(last != first)
        desk.press("Down PageDown")
        #expect(desk.screen == last)
        desk.press("Home")
        #expect(desk.screen == first)
        desk.press("q")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `a chosen change is taken back once that was asked, and the list is read again`() {
        var desk = opened()
        desk.press("Down Down u")
        #expect(desk.writes.isEmpty)
        #expect(desk.toast?.contains("taken back already") == true)
        desk.press("Down u")
        #expect(desk.screen.contains("Take this back?"))
        #expect(desk.screen.contains("Full colour, Wed 14 Jan 10:00–12:00, with Maya, $120.00"))
        desk.waitForQuestion()
        desk.press("u Enter")
        #expect(desk.writes.isEmpty, "neither the same key nor the answer that stands there")
        #expect(desk.desk.state.context == .history)
        desk.press("u")
        desk.waitForQuestion()
        desk.press("Right Enter")
        #expect(desk.writes == [.undo(.change(Identifier(11)))])
        desk.commit(reversing: .book, visit: BusyDay.visits[1])
        #expect(desk.effects.contains(.readHistory(.visit(Identifier(2)))))
        #expect(desk.toast?.hasPrefix("Took back the booking") == true)
    }

    @Test
    func `the list keeps the chosen change when it is read again`() {
        var desk = opened()
        desk.press("Down")
        #expect(page(desk)?.chosen?.id == Identifier(13))
        guard let question = page(desk)?.question else { return }
        let further = [Self.entry(15, .status, nil, Self.state(.inService, at: 10, with: "Maya"), minute: 58)]
        desk.send(.historyRead(question, .success(further + Self.entries)))
        #expect(page(desk)?.chosen?.id == Identifier(13))
    }

    @Test
    func `the chosen change is in view, however small the window is`() {
        var desk = opened(columns: 36, rows: 14)
        for id in [14, 13, 12, 11] as [Int64] {
            #expect(page(desk)?.chosen?.id == Identifier(id))
            #expect(desk.screen.contains("#\(id)"), "\(desk.screen)")
            desk.press("Down")
        }
    }

    private func page(_ desk: DeskTesting) -> HistoryPage? {
        if case .history(let page)? = desk.desk.state.overlays.last { page } else { nil }
    }

    @Test
    func `an answer that nobody waits for any more is dropped, and a failure is told`() {
        var desk = opened()
        desk.press("Esc")
        desk.send(.historyRead(.day(BusyDay.date), .success(Self.entries)))
        #expect(desk.desk.state.overlays.isEmpty)
        desk.press("o h")
        desk.send(.historyRead(.day(BusyDay.date), .failure(.unreachable)))
        #expect(desk.desk.state.overlays.isEmpty && desk.toast != nil)
    }

    @Test
    func `without a visit there is no visit's history, which is said`() {
        var desk = DeskTesting()
        desk.press("Right Down o v")
        #expect(desk.toast == DeskSentences.noVisit)
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `an empty history says so`() {
        var desk = DeskTesting()
        desk.press("o h")
        desk.send(.historyRead(.day(BusyDay.date), .success([])))
        #expect(desk.screen.contains("Nothing was changed."))
    }

    @Test(arguments: [(36, 14), (80, 24), (120, 40), (200, 60)], ScreenProfile.allCases)
    func `the history is drawn as it is kept`(size: (Int, Int), profile: ScreenProfile) {
        let desk = opened(columns: size.0, rows: size.1)
        expectGolden(desk.canvas(profile.look), named: "history", look: profile.look)
    }
}
