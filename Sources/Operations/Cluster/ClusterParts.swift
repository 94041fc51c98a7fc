/// One private cluster: where it lies, which programs run it, and under whose name.
///
/// A value that the steps of making, starting and stopping share.
struct ClusterParts: Sendable {
    let layout: ClusterLayout
    let binaries: ServerBinaries
    let account: ServerAccount
    let durability: Durability
    /// Whether members of the account's group share the server.
    let isShared: Bool
    var maximumConnections = 100

    var settings: ClusterSettings {
        ClusterSettings(
            layout: layout,
            durability: durability,
            isShared: isShared,
            maximumConnections: maximumConnections
        )
    }

    /// One of the server's programs, run under the server's account.
    func tool(_ name: String) -> Tool { Tool(path: binaries.program(name), account: account) }
}
