import Glibc

/// The folder with one release of PostgreSQL's server programs.
public struct ServerBinaries: Sendable, Hashable {
    /// The folder that holds `postgres`, `initdb` and `pg_ctl`.
    public let folder: String
    /// What `postgres --version` says.
    public let version: ServerVersion

    /// Names a folder of known version.
    public init(folder: String, version: ServerVersion) {
        self.folder = folder
        self.version = version
    }

    /// The path of one of the programs.
    package func program(_ name: String) -> String { "\(folder)/\(name)" }

    /// Asks the program in a folder for its version; nil when it is not there or does not answer.
    static func inspect(_ folder: String) async -> ServerBinaries? {
        guard access("\(folder)/postgres", X_OK) == 0, access("\(folder)/initdb", X_OK) == 0 else { return nil }
        let result = try? await Tool(path: "\(folder)/postgres").run(["--version"])
        guard let result, result.status == 0, let version = ServerVersion(in: result.output) else { return nil }
        return ServerBinaries(folder: folder, version: version)
    }
}
