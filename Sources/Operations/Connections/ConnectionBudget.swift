public import Postgres

/// How many connections a server takes, and whether every desk that is open finds room for all of its own.
///
/// A desk opens its second connection only when it is needed, so that a server may seem to have room until everybody is busy.
/// Therefore desks are counted, not their connections.
public struct ConnectionBudget: Sendable, Hashable {
    /// Connections that the server takes in all.
    public let maximum: Int
    /// Those that it keeps for its administrators.
    public let reserved: Int
    /// Desks that are open now.
    public let desks: Int
    /// Connections of other programs.
    public let others: Int

    /// Makes a budget of known numbers.
    public init(maximum: Int, reserved: Int, desks: Int, others: Int) {
        self.maximum = maximum
        self.reserved = reserved
        self.desks = desks
        self.others = others
    }

    /// Asks the server.
    ///
    /// - Parameter pool: Its direct connections, not those through a pooler, which has numbers of its own.
    /// - Returns: The numbers.
    /// - Throws: `PostgresError`.
    public static func read(_ pool: Pool) async throws -> ConnectionBudget {
        let rows = try await pool.query(question, [.text(ConnectionRole.listenerName)])
        guard let row = rows.first else { throw PostgresError(.missingColumn) }
        return ConnectionBudget(
            maximum: try row.decode("maximum"),
            reserved: try row.decode("reserved"),
            desks: try row.decode("desks"),
            others: try row.decode("others")
        )
    }

    /// How many more desks find room for all their connections, beside those that are open and one command; below zero when
    /// there are too many already.
    public var roomForDesks: Int {
        let taken = others + desks * ConnectionRole.desk.connections + ConnectionRole.command.connections
        let free = maximum - reserved - taken
        let size = ConnectionRole.desk.connections
        return free >= 0 ? free / size : -((size - 1 - free) / size)
    }

    // A session of another role hides what it is, but not its name nor its database.
    private static let question: Statement = """
        SELECT current_setting('max_connections')::int AS maximum,
               current_setting('superuser_reserved_connections')::int
                   + coalesce(current_setting('reserved_connections', true), '0')::int AS reserved,
               count(*) FILTER (WHERE application_name = $1) AS desks,
               count(*) FILTER (WHERE application_name NOT IN ('fifi', $1)) AS others
        FROM pg_stat_activity
        WHERE datid IS NOT NULL AND coalesce(backend_type, 'client backend') = 'client backend'
        """
}
