/// A fault that was done, and how the clients came out of it.
public struct FaultOutcome: Sendable, Hashable {
    /// Which.
    public let fault: Fault
    /// How long it lasted, in seconds.
    public let lasted: Double
    /// From the server's return to the first confirmed booking, in seconds; nil when none came within half a minute.
    public let recovered: Double?

    /// The longest that the first booking may take after the server's return, in seconds.
    public static let limit = 6.0

    /// Whether it came in time.
    public var isInTime: Bool { recovered.map { $0 <= Self.limit } ?? false }
}
