import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct PayingTests {
    /// A visit that is being served, with a price for everything.
    private static func served() throws -> Visit {
        try #require(BusyDay.visits.first { $0.status == .inService && $0.quoted != nil })
    }

    /// A desk with the cursor on it.
    private static func desk(columns: Int = 120, rows: Int = 40) throws -> DeskTesting {
        var desk = DeskTesting(columns: columns, rows: rows)
        desk.desk.goTo(try served().id)
        return desk
    }

    @Test
    func `a visit is paid by card with three keys`() throws {
        let visit = try Self.served()
        var desk = try Self.desk()
        desk.press("p d Ctrl-S")
        #expect(desk.writes == [.pay(visit, Settlement(charges: visit.lines.map(\.quoted), rest: .card))])
        #expect(desk.screen.contains("Saving…"))
        desk.commit()
        #expect(desk.desk.state.overlays.isEmpty && desk.toast?.hasPrefix("Paid: ") == true)
    }

    @Test
    func `what was given in cash is typed, and what to hand back is shown and told`() throws {
        let visit = try Self.served()
        var desk = try Self.desk()
        let due = try #require(visit.quoted)
        desk.press("p 2 0 0")
        #expect(desk.screen.contains(PayWords.back))
        desk.press("Ctrl-S")
        desk.commit()
        let back = Money(minor: 20_000 - due.minor, currency: due.currency)
        #expect(desk.toast?.hasPrefix("Hand back \(back) — Paid: ") == true)
    }

    @Test
    func `a wrong sum is refused in words and nothing is sent`() throws {
        var desk = try Self.desk()
        desk.press("p Ctrl-S")
        #expect(desk.writes.isEmpty && desk.screen.contains("still to be paid"))
        desk.press("Tab 9 9 9 9 Ctrl-S")
        #expect(desk.writes.isEmpty && desk.screen.contains("more than is due"))
        desk.press("Esc")
        #expect(desk.desk.state.overlays.isEmpty)
    }

    @Test
    func `two methods share, the last one chosen takes the rest`() throws {
        let visit = try Self.served()
        var desk = try Self.desk()
        desk.press("p 2 0 d Ctrl-S")
        let twenty = Money(minor: 2_000, currency: .usDollar)
        let expected = Settlement(charges: visit.lines.map(\.quoted), given: [.cash: twenty], rest: .card)
        #expect(desk.writes == [.pay(visit, expected)])
    }

    @Test
    func `a price can be changed before it is paid`() throws {
        let visit = try Self.served()
        var desk = try Self.desk()
        desk.press("p Up Ctrl-U 5 0 c Ctrl-S")
        guard case .pay(_, let settlement)? = desk.writes.first else {
            Issue.record("nothing was sent")
            return
        }
        let fifty = Money(minor: 5_000, currency: .usDollar)
        #expect(settlement.charges == visit.lines.dropLast().map(\.quoted) + [fifty])
    }

    @Test
    func `a refusal of the book keeps what was typed`() throws {
        var desk = try Self.desk()
        desk.press("p d Ctrl-S")
        desk.refuse(.paidAlready)
        #expect(desk.screen.contains("paid already") && desk.desk.state.context == .pay)
        desk.press("Ctrl-S")
        #expect(desk.writes.count == 1)
    }

    @Test
    func `who has not come yet cannot pay, and the desk says so`() throws {
        var desk = DeskTesting()
        let visit = try #require(BusyDay.visits.first { $0.status == .booked })
        desk.desk.goTo(visit.id)
        desk.press("p")
        #expect(desk.desk.state.overlays.isEmpty && desk.writes.isEmpty && desk.toast != nil)
    }

    @Test
    func `the panel of a paid visit tells how it was paid`() throws {
        var desk = DeskTesting()
        let visit = try #require(BusyDay.visits.first { $0.status == .completed })
        desk.desk.goTo(visit.id)
        desk.press("Enter")
        #expect(desk.effects.contains(.readPayments(visit.id)))
        let paid = Payment(
            method: .cash,
            amount: Money(minor: 4_500, currency: .usDollar),
            tendered: Money(minor: 5_000, currency: .usDollar),
            at: BusyDay.now
        )
        desk.send(.paymentsRead(visit.id, .success([paid])))
        #expect(desk.screen.contains("Paid $45.00 cash"))
        desk.send(.book(.changed(visit: visit.id, days: [BusyDay.date])))
        #expect(desk.effects.contains(.readPayments(visit.id)))
        desk.send(.paymentsRead(visit.id, .success([])))
        #expect(!desk.screen.contains("Paid $45.00 cash"))
    }

    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.sizes, ScreenProfile.allCases)
    func `the till is drawn as it is kept`(size: Size, profile: ScreenProfile) throws {
        var desk = try Self.desk(columns: size.columns, rows: size.rows)
        desk.press("p 2 0 0")
        expectGolden(desk.canvas(profile.look), named: "pay", look: profile.look)
    }

    @Test(arguments: ScreenProfile.allCases)
    func `what stands against a payment is drawn as it is kept`(profile: ScreenProfile) throws {
        var desk = try Self.desk(columns: 80, rows: 24)
        desk.press("p Tab 9 9 9 9 Ctrl-S")
        expectGolden(desk.canvas(profile.look), named: "pay-refused", look: profile.look)
    }
}
