import Glibc

extension ServerBinaries {
    /// Where Debian and its relatives keep one folder for each major release.
    static let packageFolder = "/usr/lib/postgresql"

    /// The programs of one major release, or the newest there are.
    ///
    /// Looks in the packages' folders (newest first), then where `pg_config` points, then along `PATH`.
    ///
    /// - Parameters:
    ///   - major: The release that existing data needs; nil takes the newest.
    ///   - environment: Where `PATH` is read, and `FIFI_POSTGRES` that names one folder and ends the search.
    /// - Returns: The folder and its version.
    /// - Throws: ``ClusterError/serverProgramMissing(major:lookedIn:)``.
    public static func find(major: Int? = nil, environment: [String: String]) async throws(ClusterError) -> Self {
        var lookedIn: [String] = []
        func fits(_ folder: String) async -> ServerBinaries? {
            guard !lookedIn.contains(folder) else { return nil }
            lookedIn.append(folder)
            guard let found = await inspect(folder) else { return nil }
            return major == nil || found.version.major == major ? found : nil
        }
        for folder in await candidates(environment: environment) {
            if let found = await fits(folder) { return found }
        }
        throw .serverProgramMissing(major: major, lookedIn: lookedIn)
    }

    private static func candidates(environment: [String: String]) async -> [String] {
        if let named = environment["FIFI_POSTGRES"], !named.isEmpty { return [named] }
        let packages = (FileSystem.entries(packageFolder) ?? []).compactMap { Int($0) }.sorted(by: >)
        let path = (environment["PATH"] ?? "").split(separator: ":").map { String($0) }
        return packages.map { "\(packageFolder)/\($0)/bin" } + (await configured(path)) + path
    }

    /// The folder that `pg_config --bindir` names.
    private static func configured(_ path: [String]) async -> [String] {
        guard let folder = path.first(where: { access("\($0)/pg_config", X_OK) == 0 }) else { return [] }
        let result = try? await Tool(path: "\(folder)/pg_config").run(["--bindir"])
        guard let result, result.status == 0 else { return [] }
        return [String(result.output.prefix { $0 != "\n" })]
    }
}
