/// What part of Fifi connects to the database, and with how many connections.
public enum ConnectionRole: Sendable, CaseIterable {
    /// A front desk: two that work and one that listens.
    case desk
    /// A command, for as long as it runs.
    case command

    /// The most connections of its pool.
    public var poolSize: Int {
        switch self {
        case .desk: 2
        case .command: 1
        }
    }

    /// Connections beside the pool, which listen.
    public var listeners: Int { self == .desk ? 1 : 0 }

    /// The most connections of all.
    public var connections: Int { poolSize + listeners }

    /// What a connection that listens calls itself on the server: by it the desks are counted.
    public static let listenerName = "fifi listener"
}
