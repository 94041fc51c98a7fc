extension PostgresError {
    /// The kinds of failure, to be switched over.
    public enum Code: Sendable, Hashable {
        /// The URL or a keyword cannot be understood by libpq.
        case invalidSettings
        /// Nobody listens there.
        case connectionRefused
        /// The machine, its name or the socket cannot be reached.
        case unreachable
        /// The server refused the user or the password, or no password was at hand.
        case authenticationFailed
        /// There is no such database on the server.
        case databaseMissing
        /// The server has no free place for one more connection.
        case tooManyConnections
        /// The server is starting, recovering or shutting down.
        case starting
        /// Connecting failed in another way, such as TLS.
        case connectionFailed
        /// No TLS connection came about that is as safe as was asked for.
        case tlsFailed(TLSFault)
        /// There is no password to be had.
        case passwordUnavailable(PasswordFault)
        /// Only servers answer that take no writes, such as a standby.
        case readOnlyServer
        /// What answers is a pooler that takes no settings of a session.
        case poolerRefused
        /// The connection is gone.
        case closed
        /// No answer came in time; with SQLSTATE 57014 it was the server that ended the statement.
        case timedOut
        /// No connection of the pool became free in time.
        case poolTimedOut
        /// The pool has been closed.
        case poolClosed
        /// The server has been away since then; nothing was tried.
        indirect case serverDown(since: Microseconds, reason: Code)
        /// The task was cancelled; nothing of the statement holds.
        case cancelled
        /// The connection was lost after COMMIT was sent: whether it was done has to be asked.
        case outcomeUnknown
        /// COMMIT was answered by a rollback, since a statement had failed before.
        case transactionAborted
        /// A transaction was begun within another.
        case transactionOpen
        /// Two statements were given to one connection at the same time.
        case connectionBusy
        /// A text holds a NUL character, which PostgreSQL cannot store; the number counts parameters from 1, 0 is the SQL.
        case nulCharacter(parameter: Int)
        /// A column's value is of another type than was asked for, or NULL where none was expected.
        case wrongType
        /// A row has no such column.
        case missingColumn
        /// A statement that is run another way, such as COPY, or is not what it was run as.
        case unsupported
        /// A prepared statement no longer fits the tables, or its session; asked for again it is prepared anew.
        case outdatedPlan
        /// The server refused the statement.
        case statement(sqlState: String)
    }
}
