import Logging
import Operations
import TestSupport
import Testing

@testable import Postgres

/// Runs a body with a pool on an empty database of its own.
func withPool<R: Sendable>(
    size: Int = 2,
    on cluster: TestCluster = .shared,
    zone: String? = nil,
    statementTimeout: Duration = .seconds(5),
    acquireTimeout: Duration = .seconds(5),
    connectTimeout: Duration = .seconds(5),
    statementMode: StatementMode = .prepared,
    _ body: (Pool) async throws -> R
) async throws -> R {
    // Dropped by force afterwards, since a test may have frozen whoever else is connected.
    let database = try await cluster.database(migrated: false)
    var settings = try ConnectionSettings(url: database.url)
    settings.sessionZone = zone
    settings.statementTimeout = statementTimeout
    settings.acquireTimeout = acquireTimeout
    settings.connectTimeout = connectTimeout
    settings.statementMode = statementMode
    do {
        let value = try await Pool.with(settings: settings, size: size, logger: .quiet, body)
        try await database.drop()
        return value
    } catch {
        try await database.drop()
        throw error
    }
}

/// Runs a body with a server of its own, for faults that would hit other tests.
func withOwnCluster<R: Sendable>(_ body: (TestCluster) async throws -> R) async throws -> R {
    let cluster = try await TestCluster.own()
    do {
        let value = try await body(cluster)
        try await cluster.remove()
        return value
    } catch {
        try await cluster.remove()
        throw error
    }
}

/// Waits until something holds; throws when it does not come true in ten seconds, in which a look counts little however
/// long other suites keep the processors from it.
func eventually(_ condition: () async throws -> Bool) async throws {
    var waited = Duration.zero
    while true {
        let begun = ContinuousClock.now
        if try await condition() { return }
        guard waited < .seconds(10) else { throw NeverHappened() }
        try await Task.sleep(for: .milliseconds(5))
        waited += min(.milliseconds(20), begun.duration(to: .now))
    }
}

/// Waits until something holds; throws when it does not come true within a promised time.
func eventually(within limit: Duration, _ condition: () async throws -> Bool) async throws {
    let end = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < end else { throw NeverHappened() }
        try await Task.sleep(for: .milliseconds(5))
    }
}

struct NeverHappened: Error {}

/// The error's kind, or nil when nothing was thrown.
func code(of body: () async throws -> Void) async -> PostgresError.Code? {
    do {
        try await body()
        return nil
    } catch {
        return (error as? PostgresError)?.code
    }
}

extension Logger {
    static var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

/// Holds a pool to being of use.
func expectAnswer(from pool: Pool) async throws {
    let rows = try await pool.query("SELECT 1 AS one")
    #expect(try rows.first?.decode("one") == 1)
}
