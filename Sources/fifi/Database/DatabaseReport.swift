import Operations

/// What `fifi db status` and `fifi db start` tell; also their JSON.
struct DatabaseReport: Encodable, Sendable {
    /// `private`, `joined`, `named` or `libpq`.
    var kind: String
    /// Who named the database.
    var source: String
    /// How libpq reaches it, without a password; nil while there is nobody to run it.
    var url: String?
    /// `running`, `changing`, `stopped`, `absent` or `unusable`; nil when that is not ours to know.
    var state: String?
    var process: Int32?
    var serverVersion: String?
    var needsRestart: Bool?
    var dataFolder: String?
    var logFile: String?
    /// Why it is unusable.
    var problem: String?

    /// The lines for people.
    var text: String {
        let restart = needsRestart == true ? ", restart due after an upgrade" : ""
        let rows: [(String, String?)] = [
            ("Database", "\(kind) (\(source))"),
            ("State", state.map { $0 + (process.map { ", process \($0)" } ?? "") + restart }),
            ("PostgreSQL", serverVersion),
            ("Address", url),
            ("Data", dataFolder),
            ("Log", logFile),
            ("Problem", problem),
        ]
        return rows.compactMap { name, value in
            value.map { name + String(repeating: " ", count: 12 - name.count) + $0 + "\n" }
        }.joined()
    }
}

extension DatabaseReport {
    /// Reports on a private cluster.
    init(_ cluster: PrivateCluster) {
        let status = cluster.status
        self.init(kind: "private", source: "Fifi's own server", url: status.address.url())
        serverVersion = "\(status.installed)"
        needsRestart = status.needsRestart
        dataFolder = cluster.layout.dataFolder
        logFile = cluster.layout.logFile
        switch status.state {
        case .running(let process): (state, self.process) = ("running", process)
        case .changing(let process): (state, self.process) = ("changing", process)
        case .stopped: state = "stopped"
        case .absent: state = "absent"
        case .unusable(let error): (state, problem) = ("unusable", Failure(error).message)
        }
    }

    /// Reports on the machine's cluster, which another account runs.
    init(_ guest: GuestCluster) {
        let address = ClusterAddress(socket: guest.socket)
        self.init(kind: "joined", source: "this machine's server, through the group \(guest.group)", url: address.url())
        do {
            _ = try guest.knock()
            state = "running"
        } catch {
            // Who is not let in does not see whether it runs.
            if case .notRunning = error { state = "stopped" }
            problem = Failure(error).message
        }
    }

    /// Reports on the server that the caller runs or joins.
    ///
    /// - Throws: `ClusterError`.
    static func ofOwnServer(_ access: DatabaseAccess) async throws -> DatabaseReport {
        do {
            switch try await LocalCluster.locate(environment: access.environment) {
            case .owned(let cluster): return DatabaseReport(cluster)
            case .joined(let cluster): return DatabaseReport(cluster)
            }
        } catch ClusterError.notMade(let folder) {
            var report = DatabaseReport(kind: "private", source: "Fifi's own server")
            (report.state, report.dataFolder) = ("absent", folder)
            return report
        }
    }

    /// Reports on a database that somebody named.
    init?(_ address: DatabaseAddress) {
        switch address {
        case .privateCluster: return nil
        case .named(let text, let source): self.init(kind: "named", source: source.words, url: text.safeText)
        case .libpqSettings(let variables):
            self.init(kind: "libpq", source: variables.joined(separator: ", "), url: "postgresql://")
        }
    }
}

extension DatabaseAddress.Source {
    fileprivate var words: String {
        switch self {
        case .option: "--database"
        case .environment(let variable): variable
        case .file(let path): path
        }
    }
}
