import Foundation
import FrontDesk
import Terminal

/// What was chosen at the desk and is to be so the next time: a file that only the desk writes.
///
/// A file that cannot be read or understood counts as none: a look is never a reason not to open.
struct KeptLook: Sendable {
    /// The file.
    let path: String

    /// The settings in it; nothing but the theme is ever taken from there, and only one that can be drawn with.
    func read(themes folder: String?) -> SettingsFile? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let file = try? SettingsFile(path: path, text: text), let theme = file.values[.theme],
            theme == ThemeChoice.automatic || (try? Theme.load(theme, folder: folder)) != nil
        else { return nil }
        return SettingsFile(path: path, values: [.theme: theme])
    }

    /// Keeps a theme, or forgets the one that was kept: the file is the old one or the new one, whatever happens.
    ///
    /// - Throws: `LookNotKept`.
    func keep(_ theme: String?) throws(LookNotKept) {
        guard let theme else {
            guard unlink(path) == 0 || errno == ENOENT else { throw failure(errno) }
            return
        }
        let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
        try? FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let text = "# Chosen at the desk; what a person sets belongs into config.toml.\ntheme = \"\(theme)\"\n"
        try replace(with: Array(text.utf8), in: folder)
    }

    private func failure(_ number: Int32) -> LookNotKept {
        LookNotKept(path: path, reason: String(cString: strerror(number)))
    }

    private func replace(with bytes: [UInt8], in folder: String) throws(LookNotKept) {
        let draft = "\(path).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure(errno) }
        let isWritten = write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        close(file)
        guard isWritten, rename(draft, path) == 0 else {
            let failure = failure(errno)
            unlink(draft)
            throw failure
        }
        let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if directory >= 0 {
            fsync(directory)
            close(directory)
        }
    }
}
