/// Who stands between a connection and the server.
public enum Pooling: Sendable, Hashable {
    /// Nobody: the session is ours for as long as the connection lives.
    case direct
    /// A pooler such as PgBouncer or Supavisor that lends a session of the server for one transaction only.
    ///
    /// Nothing is left in the session, each transaction brings its own limits, and notifications do not arrive.
    case transaction
}
