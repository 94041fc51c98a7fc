public import Postgres

/// The server that a load test makes its scratch database on, and as whom.
public struct LoadServer: Sendable {
    /// How a database is made and dropped.
    let maintenance: ConnectionSettings
    /// How the schema is made, and how the outcome is checked.
    let owner: ConnectionSettings
    /// How the clients connect.
    let app: ConnectionSettings
    /// Whom the database is made for; nil for whoever makes it.
    let ownerRole: ClusterRole?

    /// A server that somebody named: one user, who may make databases, does everything.
    public init(settings: ConnectionSettings) {
        (maintenance, owner, app) = (settings, settings, settings)
        ownerRole = nil
    }

    /// A private server that the caller runs: the clients connect as a desk does.
    ///
    /// - Throws: `PostgresError` when libpq cannot take the address.
    public init(address: ClusterAddress) throws(PostgresError) {
        maintenance = try ConnectionSettings(url: address.url(as: .administrator, database: "postgres"))
        owner = try ConnectionSettings(url: address.url(as: .owner))
        app = try ConnectionSettings(url: address.url(as: .app))
        ownerRole = .owner
    }
}
