public import Operations
public import Postgres

/// A database of its own in a server for tests.
public struct TestDatabase: Sendable {
    /// Its name in the server.
    public let name: String
    /// The server it lives in.
    public let cluster: TestCluster
    /// How the server is reached.
    public let address: ClusterAddress

    /// A libpq connection URL as the superuser, who may do everything a fault test needs.
    public var url: String { url(as: .administrator) }

    /// A libpq connection URL as one of the cluster's roles: rules and grants are tested as `.app`.
    public func url(as role: ClusterRole) -> String { address.url(as: role, database: name) }

    /// The same for our own client.
    public func settings(as role: ClusterRole = .app) throws -> ConnectionSettings {
        try ConnectionSettings(url: url(as: role))
    }

    /// Removes it, whoever is connected; the cluster removes what is left at the end anyway.
    public func drop() async throws { try await cluster.drop(self) }
}
