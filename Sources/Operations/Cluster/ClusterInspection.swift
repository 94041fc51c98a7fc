import Glibc

/// Looks at a cluster without changing anything.
struct ClusterInspection: Sendable {
    let parts: ClusterParts

    func facts() -> ClusterFacts {
        let server = FileSystem.text(parts.layout.postmasterFile).flatMap { PostmasterFile($0) }
        return ClusterFacts(
            data: data,
            server: server,
            isAlive: server.map { isServer($0.process) } ?? false,
            isListening: server.map { isListening($0) } ?? false,
            isProgramReplaced: ProgramStamp.recorded(in: parts.layout)?.binaries != parts.binaries
        )
    }

    /// What lies in the data folder, judged by what a cluster must have and whom it must belong to.
    private var data: ClusterFacts.Data {
        let folder = parts.layout.dataFolder
        let account = parts.account.account
        guard let facts = FileSystem.facts(folder) else {
            // Nothing there, or a folder above that hides it from us.
            guard errno == EACCES else { return .absent }
            let closed = ClusterFolders.firstClosed(above: folder, to: account) ?? folder
            return .unusable(.folderNotEnterable(folder: closed, account: account.name))
        }
        if facts.isFolder, facts.owner != account.user, FileSystem.entries(folder) == nil {
            return .unusable(.wrongOwner(folder: folder, owner: facts.owner, expected: account))
        }
        guard let entries = FileSystem.entries(folder), facts.isFolder else {
            return .unusable(.fileFailed(operation: "opendir", path: folder, errno: facts.isFolder ? EACCES : ENOTDIR))
        }
        if entries.isEmpty { return .absent }
        if let error = identity(folder, entries: entries) { return .unusable(error) }
        if facts.owner != account.user {
            return .unusable(.wrongOwner(folder: folder, owner: facts.owner, expected: account))
        }
        if facts.mode & 0o027 != 0 { return .unusable(.folderTooOpen(folder: folder, mode: facts.mode)) }
        return damage(folder).map { .unusable($0) } ?? .sound
    }

    /// Why this is no cluster that we made with this release; nil when it is.
    private func identity(_ folder: String, entries: [String]) -> ClusterError? {
        guard let release = FileSystem.text("\(folder)/PG_VERSION").flatMap({ ServerVersion(in: $0) }) else {
            return entries.contains("PG_VERSION") || entries.contains("global")
                ? .dataDamaged(folder: folder, file: "PG_VERSION")
                : .folderNotACluster(folder: folder, entry: entries[0])
        }
        guard release.major == parts.layout.major, release.major == parts.binaries.version.major else {
            return .otherMajorVersion(folder: folder, found: release.major, expected: parts.binaries.version.major)
        }
        guard let settings = FileSystem.text("\(folder)/postgresql.conf") else {
            return .dataDamaged(folder: folder, file: "postgresql.conf")
        }
        let line = ClusterSettings.includeLine(major: release.major)
        return settings.split(separator: "\n").contains { $0 == line } ? nil : .clusterNotOurs(folder: folder)
    }

    /// The first part without which no server can start, if one is missing or cut short.
    private func damage(_ folder: String) -> ClusterError? {
        if FileSystem.facts("\(folder)/global/pg_control")?.size != 8_192 {
            return .dataDamaged(folder: folder, file: "global/pg_control")
        }
        for name in ["base", "pg_wal", "pg_xact"] where FileSystem.entries("\(folder)/\(name)")?.isEmpty != false {
            return .dataDamaged(folder: folder, file: name)
        }
        return nil
    }

    /// Whether a process is a server of this data folder, rather than a later one with the same number.
    private func isServer(_ process: Int32) -> Bool {
        FileSystem.text("/proc/\(process)/cmdline")?.split(separator: "\0").contains { $0 == parts.layout.dataFolder }
            ?? false
    }

    private func isListening(_ server: PostmasterFile) -> Bool {
        ServerSocket(folder: server.socketFolder, port: server.port).knock() == .listening
    }
}
