/// What a pool is doing now and has done so far; cheap to take.
public struct PoolStatistics: Sendable, Hashable {
    /// Connections that are lent.
    public var inUse = 0
    /// Connections that lie idle, or are being checked or cleaned by the pool.
    public var idle = 0
    /// Connections that are being opened.
    public var opening = 0
    /// Tasks in line.
    public var waiting = 0
    /// The most connections that there may be.
    public var maximum = 0
    /// How often a connection was lent.
    public var lent = 0
    /// Connections that were opened.
    public var created = 0
    /// Connections that were closed, by reason; what never happened is not there.
    public var closed: [Pool.CloseReason: Int] = [:]
    /// Tasks that waited in line in vain.
    public var timeouts = 0
    /// Tasks that were cancelled while they waited in line.
    public var cancelledWaits = 0
    /// Statements that the server was asked to cancel.
    public var cancelledStatements = 0
    /// Connections that somebody kept for longer than half a minute.
    public var leakWarnings = 0
}
