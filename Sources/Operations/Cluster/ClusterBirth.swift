/// Makes a new data folder: complete or not at all.
///
/// Everything happens in a folder beside, which takes its place by one rename at the end. Roles and the salon's database
/// are made by the server in its single-user mode, before anybody could connect.
struct ClusterBirth: Sendable {
    let parts: ClusterParts
    /// The room that a new cluster and its first days need.
    var neededBytes: UInt64 = 128 * 1_024 * 1_024

    /// Makes the data folder; the folders around it and the rules must be there.
    ///
    /// - Throws: ``ClusterError/diskFull(folder:freeBytes:)``, ``ClusterError/toolFailed(tool:status:output:)`` and what
    ///   the file system says.
    func run() async throws(ClusterError) {
        let part = parts.layout.partFolder
        try checkRoom()
        try await clear(part)
        do {
            let account = parts.account.isDropped ? parts.account.account : nil
            try FileSystem.makeFolder(part, mode: 0o700, owner: account?.user, group: account?.group)
            try await initialise(part)
            try FileSystem.move(part, to: parts.layout.dataFolder)
        } catch {
            try await clear(part)
            throw error
        }
    }

    private func checkRoom() throws(ClusterError) {
        let folder = parts.layout.clusterFolder
        if let free = FileSystem.freeBytes(folder), free < neededBytes {
            throw .diskFull(folder: folder, freeBytes: free)
        }
    }

    /// Removes what an interrupted birth left: it never held anybody's data.
    private func clear(_ folder: String) async throws(ClusterError) {
        guard FileSystem.facts(folder) != nil else { return }
        try await Tool(path: "/bin/rm").check(["-rf", "--one-file-system", "--", folder], folder: folder)
    }

    private func initialise(_ folder: String) async throws(ClusterError) {
        let options = [
            "--pgdata", folder, "--username", ClusterRole.administrator.rawValue, "--encoding", "UTF8",
            "--locale", "C.UTF-8", "--data-checksums", "--auth-local", "peer", "--auth-host", "scram-sha-256",
            "--no-instructions",
        ]
        let speed = parts.durability == .scratch ? ["--no-sync"] : []
        try await parts.tool("initdb").check(options + speed, folder: folder)
        let include = ClusterSettings.includeLine(major: parts.layout.major)
        try FileSystem.append("\n" + include + "\n", to: "\(folder)/postgresql.conf")
        try await makeRoles(folder)
    }

    private func makeRoles(_ folder: String) async throws(ClusterError) {
        let program = parts.tool("postgres")
        let output = try await program.check(
            ["--single", "-D", folder, "template1"],
            input: Self.roles,
            folder: folder
        )
        // In this mode a refused statement is printed and the next one runs.
        if output.contains("ERROR:") {
            throw .toolFailed(tool: program.path, status: 0, output: String(output.suffix(2_000)))
        }
    }

    /// One statement a line, as the single-user mode reads them.
    private static let roles = """
        CREATE ROLE fifi_owner LOGIN
        CREATE ROLE fifi_app LOGIN
        CREATE ROLE fifi_report LOGIN
        CREATE ROLE fifi_backup LOGIN IN ROLE pg_read_all_data
        CREATE DATABASE fifi OWNER fifi_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'
        REVOKE ALL ON DATABASE fifi FROM PUBLIC
        GRANT CONNECT, TEMPORARY ON DATABASE fifi TO fifi_app, fifi_report, fifi_backup

        """
}
