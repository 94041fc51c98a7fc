import TestSupport
import Testing

@testable import Postgres

/// A connection breaks after any number of bytes, in the midst of messages as well as between them.
@Suite(.timeLimit(.minutes(20))) struct BrokenAnywhereTests {
    /// What was tried, and what the pool said of it.
    private struct Attempt: Sendable {
        let number: Int
        let code: PostgresError.Code?
    }

    @Test(arguments: FaultProxy.Direction.allCases, [FaultProxy.Break.reset, .halfClose])
    func `wherever a transaction breaks, the pool knows whether it was done or says that it does not`(
        _ direction: FaultProxy.Direction,
        _ end: FaultProxy.Break
    ) async throws {
        try await withProxiedPool(size: 1, statementTimeout: .seconds(20), connectTimeout: .seconds(20)) {
            proxy,
            pool in
            _ = try await pool.query("CREATE TABLE item (id int PRIMARY KEY)")
            // One that goes well tells how many bytes it takes, prepared statements included.
            try await insert(-1, into: pool)
            let before = proxy.passed(direction)
            try await insert(-2, into: pool)
            let length = proxy.passed(direction) - before
            #expect(length > 50)
            var attempts: [Attempt] = []
            for (number, bytes) in cuts(of: length).enumerated() {
                try await insert(-3 - number, into: pool)
                proxy.allow(bytes, of: direction, then: end)
                attempts.append(Attempt(number: number, code: await code { try await insert(number, into: pool) }))
                try proxy.heal()
                try await expectRecovery(of: pool)
            }
            try await judge(attempts, pool)
            // Among the last answers is that to COMMIT.
            if direction == .answers { #expect(attempts.contains { $0.code == .outcomeUnknown }, "\(attempts)") }
        }
    }

    @Test(arguments: [FaultProxy.Break.reset, .halfClose])
    func `wherever a pipeline breaks, all of its answers are there or an error is`(_ end: FaultProxy.Break) async throws
    {
        try await withProxiedPool(size: 1, statementTimeout: .seconds(20), connectTimeout: .seconds(20)) {
            proxy,
            pool in
            func ask() async throws -> [[Row]] {
                try await pool.withConnection { try await $0.pipeline((1...5).map { ("SELECT $1::int", [.int($0)]) }) }
            }
            _ = try await ask()
            let before = proxy.passed(.answers)
            #expect(try await ask().count == 5)
            for bytes in 0..<proxy.passed(.answers) - before {
                _ = try await ask()
                proxy.allow(bytes, of: .answers, then: end)
                do {
                    #expect(try await ask().map(\.count) == [1, 1, 1, 1, 1])
                } catch let error as PostgresError {
                    #expect(error.code == .closed)
                }
                try proxy.heal()
            }
        }
    }

    /// Every place near the end, where COMMIT is, and some of those before.
    private func cuts(of length: Int) -> [Int] {
        Array(stride(from: 0, to: length - 24, by: 7)) + Array(max(0, length - 24)..<length)
    }

    private func insert(_ number: Int, into pool: Pool) async throws {
        _ = try await pool.withTransaction(retrying: 0) { connection in
            try await connection.execute("INSERT INTO item VALUES ($1::int)", [.int(Int64(number))])
        }
    }

    private func judge(_ attempts: [Attempt], _ pool: Pool) async throws {
        let rows = try await pool.query("SELECT id FROM item WHERE id >= 0")
        let done = Set(try rows.map { try $0.decode("id", as: Int.self) })
        for attempt in attempts {
            switch attempt.code {
            case nil: #expect(done.contains(attempt.number))
            case .outcomeUnknown: break
            default: #expect(!done.contains(attempt.number), "\(attempt)")
            }
        }
        #expect(attempts.contains { $0.code == .closed }, "\(attempts)")
    }
}
