import Postgres

extension Failure {
    /// Puts into words why a database could not be reached or asked.
    init(_ error: PostgresError) {
        switch error.code {
        case .invalidSettings:
            self.init("database_address", .configuration, "The database's address cannot be understood by libpq.")
        case .authenticationFailed:
            self.init("authentication_failed", .notPermitted, "The database refused the user or the password.")
        case .databaseMissing:
            self.init("database_missing", .configuration, "There is no such database on the server.")
        case .cancelled: self.init("interrupted", .interrupted, "Interrupted.")
        case .tooManyConnections, .poolTimedOut:
            self.init("database_busy", .tryAgain, "The database has no free connection. Try again.")
        case .starting: self.init("database_starting", .tryAgain, "The database is starting. Try again in a moment.")
        case _ where error.sqlState == "42501":
            self.init("not_permitted", .notPermitted, "The database does not permit that to this user.")
        case _ where error.isServerUnavailable:
            self.init("unreachable", .unreachable, "The database cannot be reached (\(error)).")
        default: self.init("database_failed", .bug, "The database and Fifi misunderstand each other (\(error)).")
        }
    }
}
