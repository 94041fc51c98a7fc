/// Where the database is and how a connection to it behaves.
///
/// What is not said here is taken by libpq from its environment (`PGHOST`, `PGSERVICE`, the password file). Secrets are
/// never part of a description or a mirror.
public struct ConnectionSettings: Sendable {
    /// libpq's keywords, as given.
    var keywords: [String: String]
    /// The time zone of every session; nil leaves the server's own.
    public var sessionZone: String?
    /// After this the server ends a statement; zero lets it run for an hour.
    public var statementTimeout: Duration = .seconds(5)
    /// After this the server gives up waiting for a lock; zero waits as long as the statement may.
    public var lockTimeout: Duration = .seconds(2)
    /// After this the server ends a transaction in which nothing happens; zero never does.
    public var idleInTransactionTimeout: Duration = .seconds(60)
    /// Whether sessions may keep statements prepared.
    public var statementMode: StatementMode = .prepared
    /// The longest that opening a connection may take.
    public var connectTimeout: Duration = .seconds(5)
    /// The longest that a task waits for a connection of the pool.
    public var acquireTimeout: Duration = .seconds(5)
    /// Who stands between us and the server.
    public var pooling = Pooling.direct
    /// Which of several servers will do.
    public var serverChoice = ServerChoice.primary
    /// Tells the password; nil where libpq knows it or none is needed.
    public var passwordSource: PasswordSource?

    /// Takes libpq's own keywords, such as `host` (a name, or a folder with a socket), `port`, `dbname`, `user`.
    public init(_ keywords: [String: String] = [:]) {
        self.keywords = keywords
    }

    /// Takes a `postgres://` URL or a keyword string, as libpq does; throws `.invalidSettings`.
    public init(url: String) throws(PostgresError) {
        self.init(try parseConninfo(url))
    }

    /// One of libpq's keywords as it was given, or to be given.
    public subscript(keyword: String) -> String? {
        get { self.keywords[keyword] }
        set { self.keywords[keyword] = newValue }
    }
}

extension ConnectionSettings: CustomStringConvertible, CustomReflectable {
    private var shown: [(label: String?, value: Any)] {
        ["host", "hostaddr", "port", "dbname", "user", "service", "sslmode"].compactMap { keyword in
            self.keywords[keyword].map { (keyword, $0) }
        }
    }

    /// The place and the user, without secrets.
    public var description: String {
        self.shown.map { "\($0.label ?? "")=\($0.value)" }.joined(separator: " ")
    }

    /// The same facts as the description, so that a dump does not show a password.
    public var customMirror: Mirror {
        Mirror(self, children: self.shown, displayStyle: .struct)
    }
}
