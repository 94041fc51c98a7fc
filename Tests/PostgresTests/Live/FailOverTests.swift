import Logging
import Operations
import TestSupport
import Testing

@testable import Postgres

/// A server that takes writes, and one that follows it until it takes its place.
@Suite(.serialized) struct FailOverTests {
    private func withPair(_ body: (TestCluster, TestStandby, ConnectionSettings) async throws -> Void) async throws {
        try await withOwnCluster { primary in
            let standby = try await TestStandby.of(primary)
            do {
                let database = try await primary.database(migrated: false)
                // A commit waits until the standby has it written, and not until it can be seen there.
                try await eventually {
                    try await standby.run("SELECT datname FROM pg_database").contains("\(database.name)\n")
                }
                var settings = try ConnectionSettings(url: database.url)
                let hosts = [try await primary.address, standby.address].map(\.socket)
                settings["host"] = hosts.map(\.folder).joined(separator: ",")
                settings["port"] = hosts.map { String($0.port) }.joined(separator: ",")
                try await body(primary, standby, settings)
                try await standby.remove()
            } catch {
                try await standby.remove()
                throw error
            }
        }
    }

    @Test func `a killed primary is followed to its standby: nothing acknowledged is lost, and the listener hears on`()
        async throws
    {
        try await withPair { primary, standby, settings in
            try await Pool.with(settings: settings, size: 2, logger: .quiet) { pool in
                let listener = Listener(settings: settings, channels: ["book"], logger: .quiet)
                var events = listener.events.makeAsyncIterator()
                #expect(await events.next() == .resynced)
                _ = try await pool.query("CREATE TABLE item (id bigint PRIMARY KEY)")
                let writer = Writer(pool: pool)
                let writing = Task { await writer.run() }
                try await eventually { writer.count > 50 }
                try await primary.kill()
                try await standby.promote()
                let before = writer.count
                try await eventually(within: .seconds(20)) { writer.count > before + 50 }
                writing.cancel()
                await writing.value
                let kept = try await pool.query("SELECT id FROM item").map { try $0.decode("id", as: Int64.self) }
                #expect(Set(writer.acknowledged).subtracting(kept) == [])
                #expect(writer.longestPause < .seconds(6))
                guard case .lost = await events.next() else { throw NeverHappened() }
                #expect(await events.next() == .resynced)
                _ = try await pool.query("SELECT pg_notify('book', 'after')")
                #expect(await events.next() == .notification(channel: "book", payload: "after"))
                await listener.close()
            }
        }
    }

    @Test func `a standby alone takes no writes and says so, and reports read it`() async throws {
        try await withPair { _, standby, settings in
            var alone = settings
            alone["host"] = "\(standby.address.socket.folder),\(standby.address.socket.folder)"
            #expect(
                await code {
                    try await Pool.with(settings: alone, size: 1, logger: .quiet) { _ = try await $0.query("SELECT 1") }
                } == .readOnlyServer
            )
            var reports = settings
            reports.serverChoice = .standbyFirst
            try await Pool.with(settings: reports, size: 1, logger: .quiet) { pool in
                let rows = try await pool.query("SELECT pg_is_in_recovery() AS follows")
                #expect(try rows.first?.decode("follows") == true)
            }
        }
    }

    @Test func `a server that stops to take writes is left with the next answer, and taken back when it takes them`()
        async throws
    {
        try await withOwnCluster { cluster in
            let database = try await cluster.database(migrated: false)
            var settings = try ConnectionSettings(url: database.url)
            let folder = try await cluster.address.socket.folder
            settings["host"] = "\(folder),\(folder)"
            try await Pool.with(settings: settings, size: 2, logger: .quiet) { pool in
                try await expectAnswer(from: pool)
                try await cluster.set(["default_transaction_read_only": "on"])
                try await eventually {
                    await code { _ = try await pool.query("SELECT 1") } != nil && pool.health != .up
                }
                guard case .down(_, .readOnlyServer, _) = pool.health else {
                    Issue.record("\(pool.health)")
                    return
                }
                try await cluster.run("SET default_transaction_read_only = off; ALTER SYSTEM RESET ALL;")
                try await cluster.run("SELECT pg_reload_conf()")
                try await eventually { pool.health == .up }
                _ = try await pool.query("CREATE TABLE item (id int)")
            }
        }
    }
}

/// Writes one row after the other, the same again until it is acknowledged.
private final class Writer: Sendable {
    private struct State {
        var acknowledged: [Int64] = []
        var last = ContinuousClock.now
        var longestPause = Duration.zero
    }

    private let pool: Pool
    private let state = Shared(State())

    init(pool: Pool) { self.pool = pool }

    var acknowledged: [Int64] { self.state.withLock { $0.acknowledged } }
    var count: Int { self.state.withLock { $0.acknowledged.count } }
    /// The longest time between two acknowledgements.
    var longestPause: Duration { self.state.withLock { $0.longestPause } }

    func run() async {
        var number: Int64 = 0
        while !Task.isCancelled {
            do {
                _ = try await self.pool.query(
                    "INSERT INTO item (id) VALUES ($1) ON CONFLICT DO NOTHING",
                    [.int(number)]
                )
            } catch {
                // Whoever is refused at once asks again a little later; a cancelled sleep ends the loop.
                try? await Task.sleep(for: .milliseconds(20))
                continue
            }
            let acknowledged = number
            self.state.withLock { state in
                state.acknowledged.append(acknowledged)
                state.longestPause = max(state.longestPause, state.last.duration(to: .now))
                state.last = .now
            }
            number += 1
        }
    }
}
