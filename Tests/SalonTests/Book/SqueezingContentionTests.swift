import Postgres
import TestSupport
import Testing

@testable import Salon

/// Many terminals at once squeeze in, move, cancel and take back around the same hosts.
@Suite struct SqueezingContentionTests {
    @Test func `of many who squeeze in beside one host at once one wins, and the others are told`() async throws {
        try await SmallSalon.with(poolSize: 8) { salon in
            for round in 0..<8 {
                let day = salon.day.adding(days: 7 * round)
                var host = salon.draft(nil, "Cut", with: salon.bea, at: "10:00")
                host.start = salon.at("10:00", on: day)
                _ = try await salon.book.book(host, salon.order("host"))
                let answers = await outcomes(of: 16) { task in
                    var draft = salon.draft(nil, "Blow-dry", with: salon.bea, at: "10:00")
                    draft.start = salon.at("10:00", on: day).adding(minutes: task % 3 * 15)
                    draft.customer = .new(NewCustomer(name: "Guest \(round) \(task)"))
                    draft.squeezeIn = "why"
                    return try await salon.book.book(draft, salon.order("t\(task)"))
                }
                #expect(answers.count { (try? $0.get()) != nil } == 1)
                for case .failure(let error) in answers {
                    guard case .refused(.squeezedAlready) = error else {
                        Issue.record("round \(round): \(error)")
                        continue
                    }
                }
            }
            try await expectQuiet(salon)
        }
    }

    @Test(arguments: [UInt64(1), 2, 3])
    func `a storm of squeeze-ins, moves, cancellations and undos leaves holds that follow from the visits`(
        seed: UInt64
    ) async throws {
        try await SmallSalon.with(poolSize: 8) { salon in
            let answers = await outcomes(of: 24) { task in
                var random = SplitMix64(seed: seed &* 1_000 &+ UInt64(task))
                var last: Change?
                for _ in 0..<8 {
                    if let change = try await step(salon, task, &random) { last = change }
                }
                guard let last else { throw BookError.busy }
                return last
            }
            for case .failure(let error) in answers where error != .busy { Issue.record("\(error)") }
            try await expectQuiet(salon)
        }
    }

    /// One thing that a terminal does; nil when the rules did not allow it.
    private func step(
        _ salon: SmallSalon,
        _ task: Int,
        _ random: inout SplitMix64
    ) async throws(BookError) -> Change? {
        let order = salon.order("t\(task)")
        let staff = [salon.ann, salon.bea][Int(random.next() % 2)]
        let start = salon.at("14:00").adding(minutes: Int(random.next() % 8) * 15)
        let reason: String? = random.next() % 3 == 0 ? nil : "why"
        do {
            let visits = try await salon.book.day(salon.day).visits.filter { $0.status.isLive }
            let any = visits.isEmpty ? nil : visits[Int(random.next() % UInt64(visits.count))]
            switch (random.next() % 5, any) {
            case (0, let visit?):
                let target = MoveTarget(start: start, from: visit.staff.first, to: staff.id, squeezeIn: reason)
                return try await salon.book.move(visit.id, version: visit.version, to: target, order)
            case (1, let visit?):
                return try await salon.book.cancel(visit.id, version: visit.version, reason: "", order)
            case (2, _): return try await salon.book.undo(order)
            case (3, let visit?):
                return try await salon.book.resize(visit.id, version: visit.version, by: 15, order)
            default:
                var draft = salon.draft(nil, "Blow-dry", with: staff, at: "14:00")
                draft.start = start
                draft.customer = .new(NewCustomer(name: "Guest \(task)"))
                draft.squeezeIn = reason
                return try await salon.book.book(draft, order)
            }
        } catch .refused, .busy {
            return nil
        }
    }

    private func expectQuiet(_ salon: SmallSalon) async throws {
        try await SqueezedPair.expectOrder(salon)
        let deadlocks = try await salon.owner.query(
            "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
        )
        #expect(try deadlocks.first?.decode("deadlocks", as: Int.self) == 0)
    }
}
