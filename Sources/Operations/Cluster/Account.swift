import Glibc

/// An account of the operating system, as a server runs under it.
public struct Account: Sendable, Hashable {
    /// The name that peer authentication will see.
    public let name: String
    /// The number of the user.
    public let user: UInt32
    /// The number of the user's own group.
    public let group: UInt32
    /// The home folder on record.
    public let homeFolder: String

    init(name: String, user: UInt32, group: UInt32, homeFolder: String) {
        self.name = name
        self.user = user
        self.group = group
        self.homeFolder = homeFolder
    }

    /// Looks an account up by name; nil when there is none.
    public init?(named name: String) {
        self.init { entry, buffer, size, found in getpwnam_r(name, entry, buffer, size, found) }
    }

    /// Looks an account up by number; nil when there is none, as for an arbitrary user of a container.
    public init?(user: UInt32) {
        self.init { entry, buffer, size, found in getpwuid_r(user, entry, buffer, size, found) }
    }

    /// The account of this process; nil when its user number has no name.
    public static var current: Account? { Account(user: geteuid()) }

    /// The number of a group; nil when there is none of that name.
    static func group(named name: String) -> UInt32? {
        var entry = Glibc.group()
        var found: UnsafeMutablePointer<Glibc.group>?
        var buffer = [CChar](repeating: 0, count: 65_536)
        guard getgrnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        return entry.gr_gid
    }

    private init?(
        _ look: (
            UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int,
            UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
        ) -> Int32
    ) {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let account: (String, UInt32, UInt32, String)? = buffer.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return nil }
            guard look(&entry, base, buffer.count, &found) == 0, found != nil else { return nil }
            return (String(cString: entry.pw_name), entry.pw_uid, entry.pw_gid, String(cString: entry.pw_dir))
        }
        guard let account else { return nil }
        (name, user, group, homeFolder) = account
    }
}
