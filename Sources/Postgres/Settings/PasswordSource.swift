/// Tells the password of a connection that is about to be opened; asked anew each time, since tokens expire.
public typealias PasswordSource = @Sendable () async throws(PostgresError) -> String

/// Why there is no password to be had.
public enum PasswordFault: Sendable, Hashable {
    /// Others may read the password file, so libpq did not take it.
    case fileReadable(path: String)
    /// Others may read the service file, in which the password stands.
    case serviceFileReadable(path: String)
}
