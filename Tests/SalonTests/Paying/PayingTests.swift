import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct PayingTests {
    /// What is kept of payments is what was charged, for every visit that was paid.
    private static let balance: Statement = """
        SELECT count(*) AS wrong FROM (
          SELECT v.id, (SELECT sum(l.charged) FROM fifi.visit_line l WHERE l.salon_id = v.salon_id AND l.visit_id = v.id) AS charged,
                 (SELECT sum(p.amount) FROM fifi.payment p WHERE p.salon_id = v.salon_id AND p.visit_id = v.id) AS paid
          FROM fifi.visit v
          WHERE EXISTS (SELECT FROM fifi.payment p WHERE p.salon_id = v.salon_id AND p.visit_id = v.id)) sums
        WHERE paid IS DISTINCT FROM coalesce(charged, 0)
        """

    private static func wrong(_ salon: SmallSalon) async throws -> Int {
        try await salon.pool.query(balance).first?.decode("wrong", as: Int.self) ?? -1
    }

    private static func arrived(
        _ salon: SmallSalon,
        _ service: String,
        at time: String,
        with staff: Staff
    ) async throws -> Visit {
        let booked = try await salon.book.book(salon.draft(nil, service, with: staff, at: time), salon.order())
            .visited()
        return try await salon.book.setStatus(of: booked.id, version: 1, to: .arrived, salon.order()).visited()
    }

    private static func money(_ minor: Int64) -> Money { Money(minor: minor, currency: .usDollar) }

    @Test func `a visit is charged, paid and completed at once, and undo takes all of it back`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.arrived(salon, "Cut", at: "10:00", with: salon.bea)
            var settlement = Settlement(charges: [Self.money(4_500)], given: [.cash: Self.money(5_000)])
            settlement.given[.card] = Self.money(1_000)
            let paid = try await salon.book.pay(visit.id, version: 2, settlement, salon.order())
            #expect(paid.verb == .pay)
            #expect(try paid.visited().status == .completed && paid.visited().lines[0].charged == Self.money(4_500))
            let payments = try await salon.book.payments(of: visit.id)
            #expect(payments.map(\.method) == [.cash, .card] && payments.map(\.amount.minor) == [3_500, 1_000])
            #expect(payments[0].change == Self.money(1_500))
            #expect(try await Self.wrong(salon) == 0)
            let undone = try await salon.book.undo(salon.order()).visited()
            #expect(
                undone.status == .arrived && undone.lines[0].charged == nil && undone.lines[0].quoted?.minor == 4_000
            )
            #expect(try await salon.book.payments(of: visit.id).isEmpty)
            #expect(try await Self.wrong(salon) == 0)
            let again = try await salon.book.redo(salon.order()).visited()
            #expect(again.status == .completed && again.lines[0].charged == Self.money(4_500))
            #expect(try await salon.book.payments(of: visit.id).map(\.tendered) == payments.map(\.tendered))
            #expect(try await Self.wrong(salon) == 0)
            _ = try await salon.book.undo(salon.order())
            #expect(try await salon.book.payments(of: visit.id).isEmpty)
            let rows = try await salon.pool.query("SELECT count(*) AS n, sum(amount)::bigint AS sum FROM fifi.payment")
            #expect(try rows.first?.decode("n", as: Int.self) == 8 && rows.first?.decode("sum", as: Int64.self) == 0)
        }
    }

    @Test func `the same payment asked for twice is taken once, and a visit is paid once`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.arrived(salon, "Cut", at: "10:00", with: salon.bea)
            let order = salon.order()
            let settlement = Settlement(charges: [Self.money(4_000)], rest: .card)
            let first = try await salon.book.pay(visit.id, version: 2, settlement, order)
            let second = try await salon.book.pay(visit.id, version: 2, settlement, order)
            #expect(first.id == second.id)
            #expect(try await salon.book.payments(of: visit.id).count == 1)
            await #expect(throws: BookError.refused(.paidAlready)) {
                try await salon.book.pay(visit.id, version: 3, settlement, salon.order())
            }
        }
    }

    @Test func `who is not here yet cannot pay, and nothing is written when the sum is wrong`() async throws {
        try await SmallSalon.with { salon in
            let booked = try await salon.book.book(
                salon.draft(nil, "Cut", with: salon.bea, at: "10:00"),
                salon.order()
            ).visited()
            let settlement = Settlement(charges: [Self.money(4_000)], given: [.card: Self.money(4_001)])
            await #expect(throws: BookError.refused(.statusNotAllowed(from: .booked, to: .completed))) {
                try await salon.book.pay(booked.id, version: 1, settlement, salon.order())
            }
            let here = try await Self.arrived(salon, "Cut", at: "11:00", with: salon.bea)
            await #expect(throws: BookError.refused(.paidTooMuch(Self.money(1)))) {
                try await salon.book.pay(here.id, version: 2, settlement, salon.order())
            }
            #expect(try await salon.book.visit(here.id) == here)
            #expect(try await salon.pool.query("SELECT FROM fifi.payment").isEmpty)
        }
    }

    @Test func `a visit that was completed without a payment can be paid later`() async throws {
        try await SmallSalon.with { salon in
            let here = try await Self.arrived(salon, "Cut", at: "10:00", with: salon.bea)
            let done = try await salon.book.setStatus(of: here.id, version: 2, to: .completed, salon.order()).visited()
            let settlement = Settlement(charges: [Self.money(4_000)], rest: .other)
            let paid = try await salon.book.pay(done.id, version: 3, settlement, salon.order()).visited()
            #expect(paid.status == .completed && paid.statusSince == done.statusSince)
            #expect(try await Self.wrong(salon) == 0)
        }
    }

    @Test func `totals tell what was taken by each method as plain SQL does, and the visits behind it`() async throws {
        try await SmallSalon.with { salon in
            let times = ["09:00", "10:00", "11:00", "13:00"]
            for (index, time) in times.enumerated() {
                let visit = try await Self.arrived(salon, "Cut", at: time, with: salon.bea)
                let method = PaymentMethod.allCases[index % 3]
                let settlement = Settlement(charges: [Self.money(4_000 + Int64(index))], rest: method)
                _ = try await salon.book.pay(visit.id, version: 2, settlement, salon.order())
            }
            _ = try await salon.book.undo(salon.order())
            let totals = try await salon.book.totals(of: .day(salon.day)).totals
            let rows = try await salon.pool.query(
                "SELECT method, sum(amount)::bigint AS amount FROM fifi.payment GROUP BY method"
            )
            for row in rows {
                let method = try #require(PaymentMethod(rawValue: try row.decode("method")))
                #expect(try totals.taken[method]?.minor == row.decode("amount", as: Int64.self))
                let visits = try await salon.book.visits(behind: .taken(method), in: .day(salon.day), limit: 10)
                #expect(visits.count == 1 && visits.first?.value == totals.taken[method])
            }
            #expect(totals.taken[.cash]?.minor == 4_000 && totals.completed.known.minor == 12_003)
            #expect(try await salon.book.totals(of: .day(salon.day.adding(days: 1))).totals.taken.isEmpty)
        }
    }

    @Test func `payments are history: nobody rewrites them, and what is taken back must be what was paid`() async throws
    {
        try await SmallSalon.with { salon in
            let visit = try await Self.arrived(salon, "Cut", at: "10:00", with: salon.bea)
            let settlement = Settlement(charges: [Self.money(4_000)], rest: .cash)
            _ = try await salon.book.pay(visit.id, version: 2, settlement, salon.order())
            let statements: [Statement] = [
                "UPDATE fifi.payment SET amount = 1", "DELETE FROM fifi.payment", "TRUNCATE fifi.payment",
                """
                INSERT INTO fifi.payment (salon_id, visit_id, change_id, method, amount, reverses, at)
                SELECT salon_id, visit_id, change_id, method, -1, id, at FROM fifi.payment
                """,
                """
                INSERT INTO fifi.payment (salon_id, visit_id, change_id, method, amount, at)
                SELECT salon_id, visit_id, change_id, method, -4000, at FROM fifi.payment
                """,
            ]
            for pool in [salon.pool, salon.owner] {
                for statement in statements {
                    await #expect(throws: PostgresError.self) {
                        try await pool.withTransaction { _ = try await $0.execute(statement) }
                    }
                }
            }
            #expect(try await Self.wrong(salon) == 0)
        }
    }

    @Test func `a day of random payments, undoings and redoings never loses a cent`() async throws {
        try await SmallSalon.with { salon in
            var random = SystemRandomNumberGenerator()
            var open: [Visit] = []
            for (place, staff) in [salon.bea, salon.cleo].enumerated() {
                for hour in 9..<15 {
                    let time = (hour < 10 ? "0" : "") + "\(hour):\(place == 0 ? "00" : "15")"
                    open.append(try await Self.arrived(salon, "Blow-dry", at: time, with: staff))
                }
            }
            for _ in 0..<60 {
                let roll = Int.random(in: 0..<4, using: &random)
                do throws(BookError) {
                    switch roll {
                    case 0: _ = try await salon.book.undo(salon.order("till"))
                    case 1: _ = try await salon.book.redo(salon.order("till"))
                    default:
                        guard let id = open.randomElement(using: &random)?.id,
                            let visit = try await salon.book.visit(id)
                        else { continue }
                        let charge = Self.money(.random(in: 1...9_000, using: &random))
                        var settlement = Settlement(
                            charges: [charge],
                            rest: PaymentMethod.allCases.randomElement(using: &random)
                        )
                        if roll == 3 { settlement.given[.card] = Self.money(min(charge.minor, 500)) }
                        _ = try await salon.book.pay(id, version: visit.version, settlement, salon.order("till"))
                    }
                } catch {
                    guard case .refused = error else { throw error }
                }
            }
            #expect(try await Self.wrong(salon) == 0)
            let totals = try await salon.book.totals(of: .day(salon.day)).totals
            #expect(totals.taken.values.reduce(0) { $0 + $1.minor } == totals.completed.known.minor)
        }
    }
}
