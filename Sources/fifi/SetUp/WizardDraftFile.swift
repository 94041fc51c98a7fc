import Foundation
import FrontDesk

/// Where the wizard keeps what was typed: `$XDG_STATE_HOME/fifi/setup.json`, for nobody else to read.
struct WizardDraftFile: Sendable {
    private let folder: String?

    /// The file of an environment; nowhere where there is no home.
    init(environment: [String: String]) {
        let named = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        folder = (named ?? environment["HOME"].map { "\($0)/.local/state" }).map { "\($0)/fifi" }
    }

    /// What was kept, or nil; what cannot be read counts as nothing.
    func read() -> WizardDraft? {
        guard let path, let data = FileManager.default.contents(atPath: path) else { return nil }
        return try? JSONDecoder().decode(WizardDraft.self, from: data)
    }

    /// Keeps what was typed, as a whole or not at all; whether it worked.
    @discardableResult
    func write(_ draft: WizardDraft) -> Bool {
        guard let folder, let path, let data = try? JSONEncoder().encode(draft) else { return false }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            return false
        }
        // Made with its rights before anything stands in it, and put into place when all does.
        let fresh = "\(path).new"
        unlink(fresh)
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: fresh, contents: data, attributes: attributes) else {
            return false
        }
        return rename(fresh, path) == 0
    }

    /// Forgets what was kept.
    func remove() {
        if let path { unlink(path) }
    }

    private var path: String? { folder.map { "\($0)/setup.json" } }
}
