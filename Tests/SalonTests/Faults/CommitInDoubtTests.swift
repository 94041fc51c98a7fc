import Operations
import Postgres
import Salon
import TestSupport
import Testing

/// The connection breaks while a booking is under way: what became of it is asked for by its operation.
@Suite(.timeLimit(.minutes(20))) struct CommitInDoubtTests {
    @Test func `what the book says of a booking that may still be on its way remains so when it has arrived`()
        async throws
    {
        try await with(statementTimeout: .milliseconds(300)) { salon, proxy, book in
            let length = try await length(of: .requests, salon, proxy, book)
            try await direct(salon) { other in
                for (number, rest) in stride(from: 4, to: 164, by: 20).enumerated() {
                    let order = salon.order()
                    let draft = draft(2 + number, salon)
                    try await warm(number, salon, book)
                    proxy.allow(length - rest, of: .requests, then: .stall)
                    var early = await answer { () throws(BookError) in try await book.book(draft, order) }
                    if early == nil {
                        early = await answer { () throws(BookError) in try await other.change(of: order.operation) }
                    }
                    try proxy.heal()
                    let late = try await certain(order.operation, other)
                    if let early { #expect(late == early.change) }
                    #expect(try await count(of: draft, salon, other) == (late == nil ? 0 : 1))
                }
            }
            #expect(try await salon.inconsistencies() == [])
        }
    }

    @Test func `a booking that is saved while its sender has been cut off is told as booked`() async throws {
        try await with { salon, proxy, book in
            try await SlowCommit.install(in: salon, seconds: 1)
            let order = salon.order()
            let task = Task { try await book.book(draft(0, salon), order) }
            try await Sessions.of(salon.database) { sessions in
                try await eventually("COMMIT is under way") { try await sessions.sleepers() == 1 }
            }
            proxy.resetAll()
            await #expect(throws: BookError.outcomeUnknown(order.operation)) { try await task.value }
            #expect(try await certain(order.operation, book) != nil)
            #expect(try await salon.book.day(salon.day).visits.count == 1)
        }
    }

    @Test(arguments: FaultProxy.Direction.allCases)
    func `wherever a booking breaks off, the same operation asked for again books once`(
        _ direction: FaultProxy.Direction
    ) async throws {
        try await with { salon, proxy, book in
            let length = try await length(of: direction, salon, proxy, book)
            var told: [String] = []
            let end = length - 200
            let coarse = Array(stride(from: 1, to: end, by: max(1, end / 8)))
            let cuts = coarse + Array(stride(from: end, through: length, by: 6))
            for (number, bytes) in cuts.enumerated() {
                let order = salon.order()
                let draft = draft(2 + number, salon)
                try await warm(number, salon, book)
                proxy.allow(bytes, of: direction, then: .reset)
                var denied = false
                do throws(BookError) {
                    _ = try await book.book(draft, order)
                    told.append("\(bytes): booked")
                } catch .outcomeUnknown(let operation) {
                    told.append("\(bytes): unknown")
                    denied = try await certain(operation, book) == nil
                } catch {
                    #expect(error == .unreachable)
                    told.append("\(bytes): not saved")
                    denied = true
                }
                try proxy.heal()
                if denied { #expect(try await certain(order.operation, book) == nil) }
                let change = try await retried(draft, order, book)
                #expect(try await book.book(draft, order) == change)
                #expect(try await count(of: draft, salon, book) == 1)
            }
            #expect(told.contains { $0.hasSuffix("unknown") }, "\(length) bytes, \(told)")
            #expect(try await salon.inconsistencies() == [])
        }
    }

    /// What somebody was told for certain.
    private struct Certainty { let change: Change? }

    /// Nil where the book said that it does not know yet.
    private func answer(_ body: () async throws(BookError) -> Change?) async -> Certainty? {
        do throws(BookError) {
            return Certainty(change: try await body())
        } catch .unreachable {
            return Certainty(change: nil)
        } catch {
            return nil
        }
    }

    private func with(
        statementTimeout: Duration = .seconds(2),
        _ body: (SmallSalon, FaultProxy, Book) async throws -> Void
    ) async throws {
        try await SmallSalon.with { salon in
            try await FaultProxy.before(.shared) { proxy in
                var settings = try proxy.settings(of: salon.database)
                settings.statementTimeout = statementTimeout
                settings.connectTimeout = .seconds(20)
                settings.acquireTimeout = .seconds(20)
                try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
                    try await body(salon, proxy, Book(pool: pool, salon: salon.profile))
                }
            }
        }
    }

    /// A book beside the proxy that does not wait long.
    private func direct(_ salon: SmallSalon, _ body: (Book) async throws -> Void) async throws {
        var settings = try salon.database.settings()
        settings.lockTimeout = .milliseconds(300)
        try await Pool.with(settings: settings, size: 1, logger: .quiet) { pool in
            try await body(Book(pool: pool, salon: salon.profile))
        }
    }

    /// Has a new connection learn what it keeps of its statements, so that the next booking is as long as every other.
    private func warm(_ number: Int, _ salon: SmallSalon, _ book: Book) async throws {
        for turn in 0..<3 {
            var draft = draft(number, salon)
            draft.start = draft.start.adding(minutes: 24 * 60 + turn * 30)
            _ = try await retried(draft, salon.order(), book)
        }
    }

    /// How many bytes a booking takes that is like others before it.
    private func length(
        of direction: FaultProxy.Direction,
        _ salon: SmallSalon,
        _ proxy: FaultProxy,
        _ book: Book
    ) async throws -> Int {
        _ = try await book.book(draft(0, salon), salon.order())
        try await warm(60, salon, book)
        let before = proxy.passed(direction)
        _ = try await book.book(draft(1, salon), salon.order())
        return proxy.passed(direction) - before
    }

    /// One on each Wednesday: a day with others on it would be longer to read.
    private func draft(_ number: Int, _ salon: SmallSalon) -> BookingDraft {
        var draft = salon.draft(nil, "Blow-dry", with: salon.bea, at: "10:00")
        draft.start = salon.at("10:00", on: salon.day.adding(days: 7 * number))
        return draft
    }

    /// How many visits stand where a draft was to.
    private func count(of draft: BookingDraft, _ salon: SmallSalon, _ book: Book) async throws -> Int {
        try await book.day(salon.profile.zone.day(of: draft.start)).visits
            .count { $0.span.start == draft.start && $0.segments.first?.staff == salon.bea.id }
    }

    private func certain(_ operation: OperationID, _ book: Book) async throws -> Change? {
        var answer: Change??
        try await eventually("an answer about \(operation)") {
            do throws(BookError) {
                answer = .some(try await book.change(of: operation))
                return true
            } catch .busy, .unreachable {
                return false
            }
        }
        return answer ?? nil
    }

    private func retried(_ draft: BookingDraft, _ order: ChangeOrder, _ book: Book) async throws -> Change {
        var change: Change?
        try await eventually("a booking") {
            do throws(BookError) {
                change = try await book.book(draft, order)
                return true
            } catch .busy, .unreachable {
                return false
            }
        }
        return try #require(change)
    }
}
