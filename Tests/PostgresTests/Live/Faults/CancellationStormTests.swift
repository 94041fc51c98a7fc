import Operations
import TestSupport
import Testing

@testable import Postgres

/// Tasks are cancelled at any moment: before, during and after they hold a connection.
@Suite(.timeLimit(.minutes(20))) struct CancellationStormTests {
    @Test func `tasks cancelled at random leave no connection, no transaction and nobody waiting behind`() async throws
    {
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            try await Sessions.of(database) { sessions in
                try await Pool.with(settings: try database.settings(as: .owner), size: 3, logger: .quiet) { pool in
                    _ = try await pool.query("CREATE TABLE item (id int)")
                    let committed = try await storm(of: 150, on: pool)
                    try await eventually("no transaction is left") { try await sessions.transactions() == 0 }
                    let rows = try await pool.query("SELECT id FROM item")
                    #expect(Set(try rows.map { try $0.decode("id", as: Int.self) }) == committed)
                    #expect(!committed.isEmpty && committed.count < 150)
                    #expect(try await sessions.processes().count <= 3)
                    for _ in 0..<6 { try await expectAnswer(from: pool) }
                }
                try await eventually("no session is left") { try await sessions.processes().isEmpty }
            }
        }
    }

    /// Tells what was acknowledged; nobody may be told that it was cancelled when it was done.
    private func storm(of count: Int, on pool: Pool) async throws -> Set<Int> {
        try await withThrowingTaskGroup(of: Int?.self) { group in
            for number in 0..<count {
                let task = Task {
                    try await pool.withTransaction { connection in
                        try await connection.execute("INSERT INTO item VALUES ($1::int)", [.int(Int64(number))])
                        _ = try await connection.query("SELECT pg_sleep($1::float8)", [.text("0.0\(number % 5)")])
                    }
                }
                group.addTask {
                    if number % 3 > 0 {
                        // The random moment of the cancellation is what this test is about.
                        try await Task.sleep(for: .milliseconds(Int.random(in: 0...400)))
                        task.cancel()
                    }
                    switch await code(of: { try await task.value }) {
                    case nil: return number
                    case .cancelled: return nil
                    case let other?:
                        Issue.record("\(other)")
                        return nil
                    }
                }
            }
            return try await group.reduce(into: []) { if let number = $1 { $0.insert(number) } }
        }
    }
}
