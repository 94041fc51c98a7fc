import Salon
import TestSupport
import Testing

struct StepsTests {
    private static func order(_ salon: SmallSalon, _ time: String, _ terminal: String = "test") -> ChangeOrder {
        ChangeOrder(author: Author(account: "maya", terminal: terminal), now: salon.at(time))
    }

    private static func booked(_ salon: SmallSalon) async throws -> Visit {
        let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
        return try await salon.book.book(draft, order(salon, "08:00")).visited()
    }

    private static func steps(_ visit: Visit, _ salon: SmallSalon) async throws -> [VisitStep] {
        let plan = try await salon.book.day(salon.day)
        return plan.steps(of: try #require(plan.visit(visit.id)))
    }

    @Test func `each status is kept with its time and with who took the visit there`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.booked(salon)
            let flow: [(VisitStatus, String)] = [
                (.confirmed, "08:30"), (.arrived, "09:56"), (.inService, "10:05"), (.readyToPay, "10:50"),
                (.completed, "10:55"),
            ]
            for (index, step) in flow.enumerated() {
                _ = try await salon.book.setStatus(
                    of: visit.id,
                    version: 1 + index,
                    to: step.0,
                    Self.order(salon, step.1, "till")
                )
            }
            let steps = try await Self.steps(visit, salon)
            #expect(steps.map(\.status) == [.booked] + flow.map(\.0))
            #expect(steps.map(\.at) == [salon.at("08:00")] + flow.map { salon.at($0.1) })
            #expect(steps.map(\.author?.terminal) == ["test"] + flow.map { _ in "till" })
        }
    }

    @Test func `a step that is taken back disappears, and comes again with the redo at its own time`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.booked(salon)
            _ = try await salon.book.setStatus(of: visit.id, version: 1, to: .arrived, Self.order(salon, "09:56"))
            _ = try await salon.book.setStatus(of: visit.id, version: 2, to: .inService, Self.order(salon, "10:05"))
            let back = try await salon.book.undo(Self.order(salon, "10:07")).visited()
            #expect(back.statusSince == salon.at("09:56"), "whoever waits has waited since coming")
            #expect(try await Self.steps(visit, salon).map(\.status) == [.booked, .arrived])
            let again = try await salon.book.redo(Self.order(salon, "10:08")).visited()
            #expect(again.statusSince == salon.at("10:05"))
            let steps = try await Self.steps(visit, salon)
            #expect(steps.map(\.status) == [.booked, .arrived, .inService])
            #expect(steps.last?.at == salon.at("10:05"))
        }
    }

    @Test func `taking back a move leaves alone since when the visit stands as it does`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.booked(salon)
            _ = try await salon.book.setStatus(of: visit.id, version: 1, to: .arrived, Self.order(salon, "09:56"))
            let target = MoveTarget(start: salon.at("10:15"), from: salon.bea.id, to: salon.bea.id)
            _ = try await salon.book.move(visit.id, version: 2, to: target, Self.order(salon, "09:58"))
            let back = try await salon.book.undo(Self.order(salon, "10:01")).visited()
            #expect(back.statusSince == salon.at("09:56"))
            #expect(try await Self.steps(visit, salon).map(\.status) == [.booked, .arrived])
        }
    }

    @Test(arguments: [("08:00", CardVisit.Ending.late), ("2026-01-12", .early)])
    func `a cancellation is told early from late, with its reason, until it is taken back`(
        when: String,
        ending: CardVisit.Ending
    ) async throws {
        try await SmallSalon.with { salon in
            let now = LocalDay(when).map { salon.at("08:00", on: $0) } ?? salon.at(when)
            let order = { ChangeOrder(author: salon.order().author, now: now) }
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "10:00")
            let visit = try await salon.book.book(draft, order()).visited()
            _ = try await salon.book.cancel(visit.id, version: 1, reason: "ill", order())
            let steps = try await Self.steps(visit, salon)
            #expect(steps.map(\.status) == [.booked, .cancelled])
            #expect(steps.last?.ending == ending)
            #expect(steps.last?.reason == "ill")
            _ = try await salon.book.undo(order())
            #expect(try await Self.steps(visit, salon).map(\.status) == [.booked])
        }
    }

    @Test func `a booking that is taken back ends with that`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.booked(salon)
            _ = try await salon.book.undo(Self.order(salon, "08:01"))
            let steps = try await Self.steps(visit, salon)
            #expect(steps.map(\.status) == [.booked, .cancelled])
            #expect(steps.last?.ending == .undone)
            _ = try await salon.book.redo(Self.order(salon, "08:02"))
            #expect(try await Self.steps(visit, salon).map(\.status) == [.booked])
        }
    }

    @Test func `a reason goes with the person that is erased`() async throws {
        try await SmallSalon.with { salon in
            let visit = try await Self.booked(salon)
            _ = try await salon.book.cancel(visit.id, version: 1, reason: "ill", Self.order(salon, "08:10"))
            _ = try await salon.book.erase(salon.rosa.id, version: 1, Self.order(salon, "08:20"))
            #expect(try await Self.steps(visit, salon).map(\.reason) == [nil, nil])
        }
    }
}
