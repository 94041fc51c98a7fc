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
        case .tlsFailed(let fault): self.init("tls_failed", .configuration, fault.words)
        case .passwordUnavailable(let fault): self.init("no_password", .configuration, fault.words)
        case .readOnlyServer:
            let message = "Only a standby of the database answers, which takes no changes. Try again in a moment."
            self.init("read_only_server", .unreachable, message)
        case .poolerRefused:
            let message =
                "The address leads to a pooler that takes no settings of a session, such as PgBouncer. Name the server's "
                + "own address instead."
            self.init("pooler_refused", .configuration, message)
        case _ where error.sqlState == "42501":
            self.init("not_permitted", .notPermitted, "The database does not permit that to this user.")
        case _ where error.isServerUnavailable:
            self.init("unreachable", .unreachable, "The database cannot be reached (\(error)).")
        default: self.init("database_failed", .bug, "The database and Fifi misunderstand each other (\(error)).")
        }
    }
}

extension TLSFault {
    /// What is wrong, and what to do about it.
    fileprivate var words: String {
        switch self {
        case .notOffered: "The database's server offers no TLS. \(Self.weakening)"
        case .untrusted:
            "The certificate of the database's server is by nobody who is trusted here, or it has run out. Name its "
                + "provider's certificates in the address: sslrootcert=FILE. \(Self.weakening)"
        case .otherName:
            "The certificate of the database's server is for another name than the address has: use the server's own name."
        case .rootsMissing: "The file of trusted certificates that the address or PGSSLROOTCERT names is not there."
        case .ownCertificate:
            "The certificate or the key that the address names cannot be used. A key is for its owner alone: chmod 600."
        case .channelNotBound:
            "The database's server did not prove that it knows the password itself. Where a pooler or the certificate "
                + "alone is to be trusted, add channel_binding=prefer to the address."
        }
    }

    private static let weakening =
        "Only where nobody can listen in on the way, add sslmode=require (encrypted) or sslmode=disable to the address."
}

extension PasswordFault {
    /// What is wrong, and what to do about it.
    fileprivate var words: String {
        switch self {
        case .fileReadable(let path):
            "The password file may be read by others, and was left alone. Run: chmod 600 \(path)"
        case .serviceFileReadable(let path):
            "The service file holds a password and may be read by others. Run: chmod 600 \(path)"
        }
    }
}
