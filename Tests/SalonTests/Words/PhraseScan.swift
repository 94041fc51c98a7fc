import Foundation

/// The phrases that the sources say, found in their text: what is compiled does not tell which phrases it has.
struct PhraseScan {
    /// A phrase in a file.
    struct Found: Hashable, CustomStringConvertible {
        let key: String
        let file: String
        let line: Int
        var description: String { "\(file):\(line) “\(key)”" }
    }

    /// The folder of the package's sources.
    static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

    /// Every phrase that is said in a folder of the sources.
    static func phrases(in folder: String = "") throws -> [Found] {
        try files(in: folder).flatMap { path, text in phrases(of: text, file: path) }
    }

    /// The Swift files of a folder, with their text.
    static func files(in folder: String) throws -> [(String, String)] {
        let root = sources.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
        return try paths.sorted().map { path in
            (
                (folder.isEmpty ? "" : folder + "/") + path,
                try String(contentsOf: root.appending(path: path), encoding: .utf8)
            )
        }
    }

    /// The phrases of one text: the literals that are arguments of `said(…)` and `counted(…)`.
    static func phrases(of text: String, file: String) -> [Found] {
        let literals = LiteralScanner.literals(in: text)
        return literals.filter(\.isSaid).map { Found(key: $0.key, file: file, line: $0.line) }
    }
}
