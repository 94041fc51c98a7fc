import Glibc

/// Under whose name the server and its tools run.
public enum ServerAccount: Sendable, Hashable {
    /// As whoever runs this program, who must not be root.
    case caller(Account)
    /// As another account, since root started us and PostgreSQL refuses root.
    case dropped(Account)

    /// The account that owns the data and runs the server.
    public var account: Account {
        switch self {
        case .caller(let account), .dropped(let account): account
        }
    }

    /// Whether root runs this program, and gives its rights up for the server's tools.
    public var isDropped: Bool {
        if case .dropped = self { true } else { false }
    }

    /// The account for a server that is thrown away: the caller's own, or as root the first that the machine has.
    ///
    /// - Throws: ``ClusterError/accountWithoutName(user:)``, ``ClusterError/accountMissing(name:)``.
    public static func forScratch() throws(ClusterError) -> ServerAccount {
        guard geteuid() == 0 else { return try .forCaller() }
        for name in ["fifi", "postgres", "nobody"] {
            if let account = Account(named: name) { return .dropped(account) }
        }
        throw .accountMissing(name: "postgres")
    }

    /// The account of the caller, who is not root.
    ///
    /// - Throws: ``ClusterError/accountWithoutName(user:)``.
    public static func forCaller() throws(ClusterError) -> ServerAccount {
        guard let account = Account.current else { throw .accountWithoutName(user: geteuid()) }
        return .caller(account)
    }
}
