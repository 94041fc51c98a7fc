/// What a load test is to do.
public struct LoadPlan: Sendable, Hashable {
    /// How the clients choose what they ask for.
    public enum Pattern: String, Sendable, Hashable {
        /// Times, stylists and customers by chance, so close together that many stand in each other's way.
        case contended
        /// All clients ask for one and the same time, round after round.
        case sameSlot
    }

    /// How many tasks book at the same time, 1 or more; they share the pool's connections.
    public var clients: Int
    /// How many bookings are asked for; with faults the time decides instead.
    public var bookings: Int
    /// How many connections the pool has at most, 1 or more.
    public var connections: Int
    /// Decides what is asked for, and in which order faults come.
    public var seed: UInt64
    /// How the clients choose.
    public var pattern: Pattern

    /// Makes a plan: 40 clients on 8 connections that ask for 2,000 bookings, unless told otherwise.
    public init(
        clients: Int = 40,
        bookings: Int = 2_000,
        connections: Int = 8,
        seed: UInt64 = 1,
        pattern: Pattern = .contended
    ) {
        self.clients = clients
        self.bookings = bookings
        self.connections = connections
        self.seed = seed
        self.pattern = pattern
    }
}
