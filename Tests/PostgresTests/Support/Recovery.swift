import Operations
import TestSupport
import Testing

@testable import Postgres

/// The longest that anybody waits for the first answer after the server is back.
let longestRecovery: Duration = .seconds(6)

/// Waits for the first answer after a fault has healed, and holds it to its time.
///
/// Whoever asks in the very instant of the fault may meet a connection whose end has not been heard of yet.
func expectRecovery(of pool: Pool, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let begin = ContinuousClock.now
    try await eventually(within: .seconds(30)) { await code { _ = try await pool.query("SELECT 1") } == nil }
    let taken = begin.duration(to: .now)
    #expect(taken < longestRecovery, sourceLocation: sourceLocation)
    #expect(pool.health == .up, sourceLocation: sourceLocation)
}

/// Runs a body with a server of its own, a proxy before it and a pool that leads through the proxy, and looks at the end
/// whether any session was left behind.
func withProxiedPool(
    size: Int = 2,
    statementTimeout: Duration = .milliseconds(500),
    connectTimeout: Duration = .seconds(1),
    _ body: (FaultProxy, Pool) async throws -> Void
) async throws {
    try await TestCluster.shared.withDatabase(migrated: false) { database in
        try await FaultProxy.before(database.cluster) { proxy in
            var settings = try proxy.settings(of: database, as: .owner)
            settings.statementTimeout = statementTimeout
            settings.connectTimeout = connectTimeout
            try await Pool.with(settings: settings, size: size, logger: .quiet) { try await body(proxy, $0) }
            try await eventually("no connection is left") { proxy.connections == 0 }
        }
        try await Sessions.of(database) { sessions in
            try await eventually("no session is left") { try await sessions.processes().isEmpty }
        }
    }
}
