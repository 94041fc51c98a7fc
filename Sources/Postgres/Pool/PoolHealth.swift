/// Whether the pool can reach the server.
public enum PoolHealth: Sendable, Hashable {
    /// Nothing speaks against it.
    case up
    /// The server has not answered since then, lately for that reason; the pool asks again by itself.
    case down(since: Microseconds, reason: PostgresError.Code, nextTry: Microseconds)
}
