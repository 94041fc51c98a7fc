import Foundation

/// The folder of kept screens that belongs to a test's file.
struct GoldenFolder {
    private let target: String

    /// The folder of the target that the file is part of: `…/Tests/<Target>/…`.
    init(filePath: String) {
        let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
        let tests = parts.lastIndex(of: "Tests").map { $0 + 2 } ?? parts.count - 1
        self.target = parts.prefix(tests).joined(separator: "/")
    }

    var path: String { self.target + "/Screens" }

    func write(_ text: String, to file: String) throws {
        try FileManager.default.createDirectory(atPath: self.path, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
    }

    /// The kept screens whose name, without size and profile, stands in no source file of the target.
    func forgotten() throws -> [String] {
        guard FileManager.default.fileExists(atPath: self.path) else { return [] }
        let sources = try self.sources()
        return try FileManager.default.contentsOfDirectory(atPath: self.path).sorted().filter { file in
            // name-80x24-unicode-256.txt
            let name = file.split(separator: "-").dropLast(3).joined(separator: "-")
            return !sources.contains("\"\(name)\"")
        }
    }

    private func sources() throws -> String {
        let files = FileManager.default.enumerator(atPath: self.target)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: self.target + "/" + $0, encoding: .utf8) }
            .joined()
    }
}
