import ArgumentParser
import Operations

/// `fifi db stop`: ends the private cluster's server; what is committed stays.
struct DatabaseStopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stop", abstract: "Stop Fifi's own server.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var format: FormatOption

    func run() async throws {
        let cluster = try await DatabaseAccess(option: database.text).ownCluster(to: "stop")
        let wasRunning = try await cluster.stop()
        switch format.format {
        case .text: StandardOutput.lines([wasRunning ? "Stopped." : "It was not running."])
        case .json: try StandardOutput.json(["stopped": wasRunning])
        }
    }
}

extension DatabaseAccess {
    /// The cluster that the caller runs.
    ///
    /// - Throws: ``Failure`` when the database is not ours to start or stop.
    func ownCluster(to verb: String, creating: Bool = false) async throws -> PrivateCluster {
        if let report = DatabaseReport(address) {
            let message = "Fifi does not \(verb) this database, which \(report.source) names: \(report.url ?? "")"
            throw Failure("not_ours", .configuration, message)
        }
        switch try await LocalCluster.locate(environment: environment, creating: creating) {
        case .owned(let cluster): return cluster
        case .joined: throw Failure("not_permitted", .notPermitted, "Only root may \(verb) this machine's database.")
        }
    }
}
