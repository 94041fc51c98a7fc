import Glibc

/// Makes the folders and rule files of a cluster, each with the owner and mode that keeps others out.
///
/// Started by root, the home folder and the rules stay root's, readable by the server: the server's account can neither
/// replace them nor lead root astray by a symbolic link. A folder that was there before keeps its owner and mode.
struct ClusterFolders: Sendable {
    let parts: ClusterParts

    private var account: Account { parts.account.account }
    private var group: UInt32? { parts.account.isDropped ? account.group : nil }
    private var owner: UInt32? { parts.account.isDropped ? account.user : nil }
    private var sharedMode: UInt32 { parts.isShared ? 0o750 : 0o700 }
    // Only the way in for the server's account: what lies inside has its own mode.
    private var homeMode: UInt32 { parts.account.isDropped ? 0o750 : 0o700 }

    /// Makes what is missing.
    ///
    /// - Throws: ``ClusterError/folderNotEnterable(folder:account:)`` and what the file system says.
    func prepare() throws(ClusterError) {
        let layout = parts.layout
        for folder in [layout.home, layout.socketFolder] { try checkEnterable(folder) }
        try makeParents()
        try FileSystem.makeFolder(layout.home, mode: homeMode, group: group)
        try checkEnterable(layout.home)
        try FileSystem.makeFolder(layout.clusterFolder, mode: homeMode, group: group)
        try FileSystem.makeFolder(layout.logFolder, mode: 0o700, owner: owner, group: group)
        try FileSystem.makeFolder(layout.socketFolder, mode: sharedMode, owner: owner, group: group)
        try checkEnterable(layout.socketFolder)
    }

    /// Writes the server's settings and the rules for who may connect.
    func writeRules() throws(ClusterError) {
        let layout = parts.layout
        let mode: UInt32 = parts.account.isDropped ? 0o640 : 0o600
        let owners = parts.account.isDropped ? [account.name, "root"] : [account.name]
        try FileSystem.write(parts.settings.text, to: layout.settingsFile, mode: mode, group: group)
        try FileSystem.write(ClusterSettings.access, to: layout.accessFile, mode: mode, group: group)
        try FileSystem.write(parts.settings.names(owners: owners), to: layout.namesFile, mode: mode, group: group)
    }

    private func makeParents() throws(ClusterError) {
        for path in [parts.layout.home, parts.layout.logFolder, parts.layout.socketFolder] {
            let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
            // A folder below the home comes after it, with the home's own mode.
            if parent != parts.layout.home { try FileSystem.makeFolders(String(parent)) }
        }
    }

    private func checkEnterable(_ path: String) throws(ClusterError) {
        guard parts.account.isDropped, let folder = Self.firstClosed(above: path, to: account) else { return }
        throw .folderNotEnterable(folder: folder, account: account.name)
    }

    /// Walks down to a folder and returns the first that an account cannot enter, itself included.
    static func firstClosed(above path: String, to account: Account) -> String? {
        let names = path.split(separator: "/")
        let folders = (0...names.count).map { "/" + names.prefix($0).joined(separator: "/") }
        return folders.first { folder in
            guard let facts = FileSystem.facts(folder), facts.isFolder else { return false }
            return !facts.isEnterable(by: account)
        }
    }
}

extension FileFacts {
    /// Whether an account that is not root may go through this folder, by its mode bits.
    func isEnterable(by account: Account) -> Bool {
        if owner == account.user { return mode & 0o100 != 0 }
        if group == account.group { return mode & 0o010 != 0 }
        return mode & 0o001 != 0
    }
}
