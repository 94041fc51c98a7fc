import Glibc

/// Who runs this program, as far as the place of the data depends on it.
public struct Caller: Sendable, Hashable {
    /// The effective user number.
    public let user: UInt32
    /// The account of that number; nil for an arbitrary user of a container.
    public let account: Account?
    /// Whether the caller belongs to the group that shares the machine's salon.
    public let isMember: Bool
    /// A folder for sockets that is really the caller's own; nil when there is none.
    public let runtimeFolder: String?

    /// Names a caller.
    public init(user: UInt32, account: Account?, isMember: Bool, runtimeFolder: String?) {
        self.user = user
        self.account = account
        self.isMember = isMember
        self.runtimeFolder = runtimeFolder
    }

    /// Looks up whoever runs this process.
    ///
    /// - Parameter environment: Where `XDG_RUNTIME_DIR` is read; it counts only when it belongs to the caller alone, since
    ///   `su` may leave that of another user behind.
    /// - Returns: The facts, as they are now.
    public static func current(environment: [String: String]) -> Caller {
        let user = geteuid()
        let folder = environment["XDG_RUNTIME_DIR"].flatMap { folder -> String? in
            guard folder.hasPrefix("/"), let facts = FileSystem.facts(folder) else { return nil }
            return facts.isFolder && facts.owner == user && facts.mode & 0o077 == 0 ? folder : nil
        }
        return Caller(
            user: user,
            account: .current,
            isMember: Account.group(named: ClusterPlace.machineAccount).map { groups.contains($0) } ?? false,
            runtimeFolder: folder
        )
    }

    private static var groups: Set<UInt32> {
        var list = [gid_t](repeating: 0, count: 65_536)
        let count = getgroups(Int32(list.count), &list)
        return Set(list.prefix(max(0, Int(count))) + [getegid()])
    }
}
