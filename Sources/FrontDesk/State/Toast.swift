/// A line that tells what just happened and goes away by itself.
nonisolated public struct Toast: Hashable, Sendable {
    /// How grave it is.
    public enum Kind: Hashable, Sendable {
        case info
        case warning
        case failure
    }

    /// How long one is shown, in seconds.
    static let seconds = 8

    /// Its number, so that an old timer never takes a newer one away.
    public let id: Int
    /// How grave it is.
    public let kind: Kind
    /// What it says.
    public let text: String
}
