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
        guard text.contains("said(") || text.contains("counted(") else { return [] }
        return LiteralScanner.literals(in: text).filter(\.isSaid).map { Found(key: $0.key, file: file, line: $0.line) }
    }

    /// What tables hold in English: the literals of the binding tables, of the raw values that are titles, and the texts
    /// that carry a number and are listed one by one.
    static func listed() throws -> Set<String> {
        let tables = try files(in: "FrontDesk").filter { isTable($0.0) }
        let literals = tables.flatMap { LiteralScanner.literals(in: $0.1).map(\.key) }
        let steps = ["hour", "day", "month", "year"]
        return Set(literals + steps + (1...9).flatMap { ["person \($0)", "Go to column \($0)"] })
    }

    /// The literals with words in them that are no phrases, outside the tables.
    static func unsaid(in folders: [String]) throws -> [Found] {
        let texts = try folders.flatMap(files).filter { path, _ in
            !isTable(path) && !wordless.contains(fileName(path)) && !path.contains("/Catalogue/")
        }
        return texts.flatMap { path, text in
            LiteralScanner.literals(in: text).filter { !$0.isSaid && isWords($0) }
                .map { Found(key: $0.key, file: path, line: $0.line) }
        }
    }

    /// The files whose texts are looked up where they are shown.
    private static func isTable(_ path: String) -> Bool {
        fileName(path).hasPrefix("Bindings") || fileName(path) == "TotalsPage.swift"
    }

    /// The files whose texts nobody reads as words: names of commands and languages, keys of a file, spelled glyphs.
    private static let wordless: Set = [
        "Command.swift", "KeyOverride.swift", "ScreenLanguage.swift", "Look+Words.swift",
    ]

    private static let keys: Set = ["Enter", "Esc", "Tab", "PgDn", "PgUp", "Fifi {0}"]

    private static func isWords(_ literal: LiteralScanner.Literal) -> Bool {
        guard !keys.contains(literal.key), !literal.before.hasSuffix("Prefix("), !literal.before.hasSuffix("== ") else {
            return false
        }
        return literal.key.replacing(/\{[0-9]+\}/, with: "").contains(/\p{L}\p{L}/)
    }

    private static func fileName(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}
