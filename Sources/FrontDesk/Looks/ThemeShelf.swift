public import Terminal

/// Where the desk's themes are, and where a choice among them is kept; of files the desk knows nothing.
public protocol ThemeShelf: Sendable {
    /// All themes as they are now.
    func entries() async -> [ThemeEntry]
    /// Tells each time that a theme of the person's own was saved, renamed or removed.
    @MainActor func changes() -> AsyncStream<Void>
    /// Keeps a theme by its name for the next time; nil forgets what was kept.
    ///
    /// Throws: ``LookNotKept``.
    func keep(_ name: String?) async throws(LookNotKept)
}

/// Why a look is only for this run.
nonisolated public struct LookNotKept: Error, Hashable, Sendable {
    /// The file that cannot be written.
    public let path: String
    /// The system's reason.
    public let reason: String

    /// A reason.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}
