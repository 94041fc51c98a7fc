import ArgumentParser
import Foundation
import Operations

/// `fifi db psql`: PostgreSQL's own console on the salon's database.
struct DatabaseConsoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "psql", abstract: "Open psql on the database.")

    @OptionGroup var database: DatabaseOption
    @Option(help: "On Fifi's own server, the role: app, owner, report or backup.")
    var role: RoleName = .app
    @Argument(parsing: .captureForPassthrough, help: "What psql is given besides.")
    var arguments: [String] = []

    func run() async throws {
        let access = try DatabaseAccess(option: database.text)
        _ = try await access.open(creating: false)
        switch access.address {
        case .named(let text, _): try become(program("psql"), text.safeText, password: text.password)
        case .libpqSettings: try become(program("psql"), nil, password: nil)
        case .privateCluster:
            switch try await LocalCluster.locate(environment: access.environment) {
            case .owned(let cluster):
                try become("\(cluster.binaries.folder)/psql", cluster.status.address.url(as: role.role), password: nil)
            case .joined(let cluster):
                try become(program("psql"), ClusterAddress(socket: cluster.socket).url(as: role.role), password: nil)
            }
        }
    }

    /// Replaces this process; returns only by throwing.
    ///
    /// The password travels in the environment, since everybody on the machine may read arguments.
    private func become(_ program: String, _ address: String?, password: String?) throws {
        if let password { setenv("PGPASSWORD", password, 1) }
        let words = [program] + (address.map { ["-d", $0] } ?? []) + arguments.drop { $0 == "--" }
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        execv(program, &pointers)
        let why = String(cString: strerror(errno))
        throw Failure("psql_missing", .configuration, "\(program) cannot be run: \(why) (package postgresql-client).")
    }

    private func program(_ name: String) -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let candidates: [String] = path.split(separator: ":").map { "\($0)/\(name)" }
        let found = candidates.first { access($0, X_OK) == 0 }
        return found ?? "/usr/bin/\(name)"
    }
}
