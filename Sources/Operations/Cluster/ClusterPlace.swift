/// Where the private cluster of a caller lies, and in which part the caller uses it.
public enum ClusterPlace: Sendable, Hashable {
    /// The caller's own, run under the caller's name.
    case own(home: String, socketFolder: String, logFolder: String)
    /// The machine's: the caller is root, the server runs under a system account and members of its group share it.
    case machine(home: String, account: String)
    /// The machine's, used by a member of its group.
    case guest(home: String, group: String)

    /// The system account, and group, of the machine's salon.
    public static let machineAccount = "fifi"
    /// The home of the machine's salon.
    public static let machineHome = "/var/lib/fifi"

    /// Decides from the caller and the environment.
    ///
    /// - Parameters:
    ///   - environment: `FIFI_HOME`, `FIFI_SERVER_ACCOUNT`, `HOME` and the `XDG_` folders, of which relative
    ///     ones do not count.
    ///   - caller: Who asks.
    /// - Returns: The place; nothing is made there.
    /// - Throws: ``ClusterError/homeNotAbsolute(_:)``, ``ClusterError/accountWithoutName(user:)`` when there is no home folder to be found.
    public static func resolve(environment: [String: String], caller: Caller) throws(ClusterError) -> ClusterPlace {
        let folders = Folders(environment: environment)
        let named = folders["FIFI_HOME"]
        // Another salon than the one that was meant would be opened without a word.
        if named == nil, let home = environment["FIFI_HOME"], !home.isEmpty { throw .homeNotAbsolute(home) }
        if caller.user == 0 {
            let account = environment["FIFI_SERVER_ACCOUNT"].flatMap { $0.isEmpty ? nil : $0 }
            return .machine(home: named ?? machineHome, account: account ?? machineAccount)
        }
        if let named, named != machineHome {
            return .own(home: named, socketFolder: "\(named)/run", logFolder: "\(named)/log")
        }
        if caller.isMember || named != nil { return .guest(home: machineHome, group: machineAccount) }
        guard let user = folders["HOME"] ?? caller.account?.homeFolder else {
            throw .accountWithoutName(user: caller.user)
        }
        let home = (folders["XDG_DATA_HOME"] ?? "\(user)/.local/share") + "/fifi"
        return .own(
            home: home,
            socketFolder: caller.runtimeFolder.map { "\($0)/fifi" } ?? "\(home)/run",
            logFolder: (folders["XDG_STATE_HOME"] ?? "\(user)/.local/state") + "/fifi"
        )
    }

    /// The folder that everything lies in.
    public var home: String {
        switch self {
        case .own(let home, _, _), .machine(let home, _), .guest(let home, _): home
        }
    }

    /// Where the files of one major release lie.
    func layout(major: Int) -> ClusterLayout {
        switch self {
        case .own(let home, let socketFolder, let logFolder):
            ClusterLayout(home: home, socketFolder: socketFolder, logFolder: logFolder, major: major)
        case .machine(let home, _), .guest(let home, _):
            ClusterLayout(below: home, major: major)
        }
    }
}

/// The absolute folders that an environment names, without their trailing slashes.
private struct Folders {
    let environment: [String: String]

    subscript(name: String) -> String? {
        guard var folder = environment[name], folder.hasPrefix("/") else { return nil }
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return folder
    }
}
