import ArgumentParser
import Operations

/// `fifi db url`: the address for other programs, without a password; starts nothing.
struct DatabaseURLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "url", abstract: "Print the database's address.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption
    @Option(help: "On Fifi's own server, the role: app, owner, report or backup.")
    var role: RoleName = .app

    func run() async throws {
        let access = try DatabaseAccess(option: database.text)
        let url: String
        if let report = DatabaseReport(access.address) {
            url = report.url ?? ""
        } else {
            switch try await LocalCluster.locate(environment: access.environment) {
            case .owned(let cluster): url = cluster.status.address.url(as: role.role)
            case .joined(let cluster): url = ClusterAddress(socket: cluster.socket).url(as: role.role)
            }
        }
        switch format.format {
        case .text: StandardOutput.lines([url])
        case .json: try StandardOutput.json(["url": url])
        }
    }
}

/// A role of the private cluster, as people name it.
enum RoleName: String, CaseIterable, ExpressibleByArgument, Sendable {
    case app
    case owner
    case report
    case backup

    /// The role in PostgreSQL.
    var role: ClusterRole {
        switch self {
        case .app: .app
        case .owner: .owner
        case .report: .report
        case .backup: .backup
        }
    }
}
