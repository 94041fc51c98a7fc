import Foundation

/// The file that receives what would ruin the screen: `$XDG_STATE_HOME/fifi/desk.log`.
enum ErrorLog {
    /// Its path, its folder made where it was missing; `/dev/null` where none can be written.
    static func path(environment: [String: String]) -> String {
        let named = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        guard let base = named ?? environment["HOME"].map({ "\($0)/.local/state" }) else { return "/dev/null" }
        let folder = "\(base)/fifi"
        let path = "\(folder)/desk.log"
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            return "/dev/null"
        }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return "/dev/null" }
        close(descriptor)
        return path
    }
}
