import Postgres
import Salon
import TestSupport
import Testing

/// Many at once on a real server: what the constraint promises is counted here by plain SQL, not by the code that books.
@Suite struct ContentionTests {
    @Test func `forty tasks for one slot, twenty rounds: one wins and the others are told who has it`() async throws {
        try await SmallSalon.with(poolSize: 8) { salon in
            for round in 0..<20 {
                let answers = await outcomes(of: 40) { task in
                    var draft = salon.draft(nil, "Cut", with: salon.bea, at: "09:00")
                    draft.start = salon.at("09:00", on: salon.day.adding(days: 7 * round))
                    draft.customer = .new(NewCustomer(name: "Guest \(round) \(task)"))
                    return try await salon.book.book(draft, salon.order("t\(task)"))
                }
                let winners = answers.compactMap { try? $0.get() }
                #expect(winners.count == 1)
                let name = winners.first?.visit?.customer?.name
                for case .failure(let error) in answers {
                    guard case .refused(.taken(let clash, _)) = error else {
                        Issue.record("round \(round): \(error)")
                        continue
                    }
                    #expect(clash.customer == name)
                }
            }
            try await expectNoOverlap(salon)
        }
    }

    @Test func `visits that want two stylists and one customer in crossing order never wait for each other`()
        async throws
    {
        try await SmallSalon.with(poolSize: 8) { salon in
            let pairs = [
                [salon.ann, salon.bea], [salon.bea, salon.ann], [salon.cleo, salon.ann], [salon.bea, salon.cleo],
            ]
            let answers = await outcomes(of: 160) { task in
                let pair = pairs[task % pairs.count]
                let lines = [
                    DraftLine(service: salon.service("Blow-dry").id, staff: [pair[0].id]),
                    DraftLine(service: salon.service("Cut").id, staff: [pair[1].id]),
                ]
                let start = salon.at("09:00", on: salon.day.adding(days: task % 3)).adding(minutes: task / 12 * 15)
                let who: DraftCustomer = task % 5 == 0 ? .known(salon.rosa) : .new(NewCustomer(name: "Guest \(task)"))
                let draft = BookingDraft(customer: who, lines: lines, start: start)
                return try await salon.book.book(draft, salon.order("t\(task)"))
            }
            for case .failure(let error) in answers {
                guard case .refused = error else {
                    Issue.record("not a refusal in words: \(error)")
                    continue
                }
            }
            #expect(answers.contains { if case .success = $0 { true } else { false } })
            try await expectNoOverlap(salon)
            let deadlocks = try await salon.owner.query(
                "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
            )
            #expect(try deadlocks.first?.decode("deadlocks", as: Int.self) == 0)
        }
    }

    @Test func `one operation sent by many at once is done once and answered to all`() async throws {
        try await SmallSalon.with(poolSize: 8) { salon in
            let order = salon.order()
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let answers = await outcomes(of: 20) { _ in try await salon.book.book(draft, order) }
            let visits = answers.compactMap { try? $0.get().visited().id }
            #expect(visits.count == 20)
            #expect(Set(visits).count == 1)
        }
    }

    private func expectNoOverlap(_ salon: SmallSalon) async throws {
        let overlaps = try await salon.pool.query(
            """
            SELECT count(*) AS pairs FROM fifi.segment a JOIN fifi.visit va ON va.id = a.visit_id
            JOIN fifi.segment b ON b.staff_id = a.staff_id AND b.span && a.span AND (b.visit_id, b.position) > (a.visit_id, a.position)
            JOIN fifi.visit vb ON vb.id = b.visit_id
            WHERE va.status <> 'cancelled' AND vb.status <> 'cancelled' AND a.kind <> 'processing' AND b.kind <> 'processing'
            """
        )
        #expect(try overlaps.first?.decode("pairs", as: Int.self) == 0)
        let heads = try await salon.pool.query(
            """
            SELECT count(*) AS pairs FROM fifi.visit a JOIN fifi.visit b ON b.customer_id = a.customer_id AND b.id > a.id
             AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
            WHERE a.status <> 'cancelled' AND b.status <> 'cancelled'
            """
        )
        #expect(try heads.first?.decode("pairs", as: Int.self) == 0)
    }
}
