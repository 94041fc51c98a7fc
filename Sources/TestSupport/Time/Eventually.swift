/// Thrown when something that was waited for did not come.
public struct NeverHappened: Error, Sendable, CustomStringConvertible {
    /// What was waited for.
    public let description: String

    /// Tells what was waited for.
    public init(description: String) { self.description = description }
}

/// Asks again until something is so, for at most a while; nothing waits longer than it has to.
public func eventually(
    _ what: String,
    within patience: Duration = .seconds(20),
    _ isSo: () async throws -> Bool
) async throws {
    let clock = ContinuousClock()
    let deadline = clock.now + patience
    while try await !isSo() {
        guard clock.now < deadline else { throw NeverHappened(description: what) }
        try await clock.sleep(for: .milliseconds(20))
    }
}
