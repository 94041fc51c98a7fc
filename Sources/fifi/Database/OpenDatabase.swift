import Operations
import Postgres

/// A database that can be connected to.
struct OpenDatabase: Sendable {
    /// How the desk and the commands connect.
    let settings: ConnectionSettings
    /// How migrations connect.
    let ownerSettings: ConnectionSettings
    /// Whether it is Fifi's own, whose schema Fifi keeps up to date by itself.
    let isPrivate: Bool
    /// What starts its server again after a crash; nil where the server is not ours.
    var keeper: ServerKeeper?

    /// A database that somebody named: one user does everything.
    init(settings: ConnectionSettings) {
        self.settings = settings
        ownerSettings = settings
        isPrivate = false
    }

    /// The salon's database of a private cluster.
    init(address: ClusterAddress) throws {
        settings = try ConnectionSettings(url: address.url(as: .app))
        ownerSettings = try ConnectionSettings(url: address.url(as: .owner))
        isPrivate = true
    }
}
