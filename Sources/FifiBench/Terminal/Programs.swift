import Foundation

/// The programs that are measured, which are built beside this one.
enum Programs {
    /// The desk.
    static let fifi = beside("fifi")
    /// What it is measured against.
    static let screenReference = beside("ScreenReference")

    /// What a program on a terminal is given: nothing of the caller's that leads to a database or changes the look.
    static func environment(home: String) -> [String: String] {
        [
            "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": home, "FIFI_HOME": home,
            "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home,
        ]
    }

    private static func beside(_ name: String) -> String {
        let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
    }
}
