import Logging
import Operations
import TestSupport
import Testing

@testable import Postgres

@Suite struct ListenerTests {
    @Test func `a notification arrives, and after a lost connection the channels are listened to again`() async throws {
        try await withPool(size: 1) { pool in
            let listener = Listener(settings: pool.settings, channels: ["book", "Odd \"name"], logger: .quiet)
            var events = listener.events.makeAsyncIterator()
            #expect(await events.next() == .resynced)
            _ = try await pool.query("SELECT pg_notify('book', 'visit 7')")
            #expect(await events.next() == .notification(channel: "book", payload: "visit 7"))
            _ = try await pool.query("SELECT pg_notify('Odd \"name', '')")
            #expect(await events.next() == .notification(channel: "Odd \"name", payload: ""))
            _ = try await pool.query(
                """
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE query LIKE 'LISTEN%' AND datname = current_database()
                """
            )
            guard case .lost = await events.next() else { throw NeverHappened() }
            #expect(await events.next() == .resynced)
            _ = try await pool.query("SELECT pg_notify('book', 'visit 8')")
            #expect(await events.next() == .notification(channel: "book", payload: "visit 8"))
            await listener.close()
            #expect(await events.next() == nil)
        }
    }

    @Test func `a frozen server is noticed when probed, told once, and found again`() async throws {
        try await withOwnCluster { cluster in
            let database = try await cluster.database(migrated: false)
            let settings = try ConnectionSettings(url: database.url)
            let listener = Listener(settings: settings, channels: ["book"], logger: .quiet)
            var events = listener.events.makeAsyncIterator()
            #expect(await events.next() == .resynced)
            try await cluster.freeze()
            let before = wallClock()
            let begin = ContinuousClock.now
            listener.probe()
            guard case .lost(let since) = await events.next() else { throw NeverHappened() }
            #expect(since <= before)
            #expect(begin.duration(to: .now) < .seconds(5))
            try await cluster.thaw()
            let thawed = ContinuousClock.now
            #expect(await events.next() == .resynced)
            #expect(thawed.duration(to: .now) < .seconds(6))
            await listener.close()
        }
    }

    @Test func `a listener begins before its server does`() async throws {
        try await withOwnCluster { cluster in
            let database = try await cluster.database(migrated: false)
            try await cluster.stop()
            let settings = try ConnectionSettings(url: database.url)
            let listener = Listener(settings: settings, channels: ["book"], logger: .quiet)
            var events = listener.events.makeAsyncIterator()
            guard case .lost = await events.next() else { throw NeverHappened() }
            try await cluster.start()
            #expect(await events.next() == .resynced)
            await listener.close()
        }
    }
}
