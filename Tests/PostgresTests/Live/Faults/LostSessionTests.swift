import Operations
import TestSupport
import Testing

@testable import Postgres

/// The server ends sessions, or all of itself, while statements run.
@Suite(.serialized, .timeLimit(.minutes(20))) struct LostSessionTests {
    @Test func `sessions that an administrator ends while idle are replaced before anybody meets them`() async throws {
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            try await Sessions.of(database) { sessions in
                try await Pool.with(settings: try database.settings(as: .owner), size: 3, logger: .quiet) { pool in
                    for _ in 0..<5 {
                        try await fill(pool, 3)
                        try await sessions.terminate()
                        try await expectRecovery(of: pool)
                        for _ in 0..<6 { try await expectAnswer(from: pool) }
                    }
                    #expect(try await sessions.processes().count <= 3)
                    #expect(pool.health == .up)
                }
                try await eventually("no session is left") { try await sessions.processes().isEmpty }
            }
        }
    }

    @Test func `a session that is ended in the midst of a statement is told as a loss`() async throws {
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            try await Sessions.of(database) { sessions in
                try await Pool.with(settings: try database.settings(as: .owner), size: 1, logger: .quiet) { pool in
                    let task = Task { try await pool.query("SELECT pg_sleep(4)") }
                    try await eventually("it runs") { try await sessions.transactions() == 1 }
                    try await sessions.terminate()
                    #expect(await code { _ = try await task.value } == .closed)
                    try await expectRecovery(of: pool)
                }
            }
        }
    }

    @Test func `one session that is killed takes all others along, and the pool is whole again by itself`() async throws
    {
        try await withOwnCluster { cluster in
            let database = try await cluster.database(migrated: false)
            try await Sessions.of(database) { sessions in
                try await Pool.with(settings: try database.settings(as: .owner), size: 4, logger: .quiet) { pool in
                    try await fill(pool, 4)
                    let task = Task { try await pool.query("SELECT pg_sleep(4)") }
                    try await eventually("it runs") { try await sessions.transactions() == 1 }
                    #expect(try await sessions.crash())
                    #expect(await code { _ = try await task.value } == .closed)
                    try await expectRecovery(of: pool)
                    // The others end a moment after the first, so that somebody may still meet one of them.
                    try await eventually(within: longestRecovery) {
                        await code { try await fill(pool, 4) } == nil
                    }
                    try await eventually("the tests' own session is back") {
                        await code { _ = try await sessions.processes() } == nil
                    }
                    #expect(try await sessions.processes().count <= 4)
                }
            }
        }
    }

    @Test(arguments: [StopMode.fast, .immediate])
    func `a server that restarts under load is back for everybody without a touch`(_ mode: StopMode) async throws {
        try await withOwnCluster { cluster in
            try await withPool(size: 4, on: cluster) { pool in
                _ = try await pool.query("CREATE TABLE item (id bigint GENERATED ALWAYS AS IDENTITY, note int)")
                let load = Load(pool)
                try await cluster.stop(mode)
                try await cluster.start()
                try await expectRecovery(of: pool)
                let acknowledged = await load.end()
                let rows = try await pool.query("SELECT DISTINCT note FROM item")
                let there = Set(try rows.map { try $0.decode("note", as: Int.self) })
                #expect(acknowledged.subtracting(there).isEmpty)
                #expect(!acknowledged.isEmpty)
            }
        }
    }

    private func fill(_ pool: Pool, _ count: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<count { group.addTask { _ = try await pool.query("SELECT pg_sleep(0.05)") } }
            try await group.waitForAll()
        }
    }
}

/// Four tasks that write until they are told to end, and remember what was acknowledged.
private struct Load {
    private let tasks: [Task<Set<Int>, Never>]

    init(_ pool: Pool) {
        tasks = (0..<4).map { number in
            Task {
                var done: Set<Int> = []
                var next = number
                while !Task.isCancelled {
                    let note = next
                    next += 4
                    let error = await code {
                        try await pool.withTransaction {
                            _ = try await $0.execute("INSERT INTO item (note) VALUES ($1::int)", [.int(Int64(note))])
                        }
                    }
                    if error == nil { done.insert(note) }
                    await Task.yield()
                }
                return done
            }
        }
    }

    func end() async -> Set<Int> {
        var all: Set<Int> = []
        for task in tasks {
            task.cancel()
            all.formUnion(await task.value)
        }
        return all
    }
}
