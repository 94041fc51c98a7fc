import Foundation

/// Theme files that people have put into a folder of their own.
enum ThemeFile {
    /// The text of `NAME.toml` in the folder; nil where there is none.
    static func read(_ name: String, folder: String?) throws(ThemeError) -> String? {
        // A name is a name: never a way out of the folder.
        guard let folder, !name.contains("/"), !name.hasPrefix(".") else { return nil }
        let path = folder + "/" + name + ".toml"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ThemeError(.unreadable, theme: name)
        }
    }

    /// The names of the themes in the folder.
    static func names(folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }.sorted()
    }
}
