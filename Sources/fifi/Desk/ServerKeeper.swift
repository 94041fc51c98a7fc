import Operations
import Postgres

/// Starts Fifi's own server again when it crashes under an open desk, so that nobody has to.
struct ServerKeeper: Sendable {
    /// Starts the server again where it crashed.
    let recover: @Sendable () async throws -> Void
    /// How long until it is tried again.
    private static let pause = Duration.seconds(2)

    /// Watches a pool for as long as the task is not cancelled.
    func watch(_ pool: Pool) async {
        for await health in pool.state {
            guard case .down = health else { continue }
            while !Task.isCancelled, case .down = pool.health {
                // What keeps it from starting may pass, and that the database does not answer is on the screen already.
                try? await recover()
                // A cancelled sleep ends early, and the loop sees the cancellation.
                try? await Task.sleep(for: Self.pause)
            }
        }
    }
}
