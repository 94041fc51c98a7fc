import Foundation
import Terminal

/// What is right and wrong with a theme's file that somebody writes.
struct ThemeFileReport: Sendable {
    /// A fault or a hint, for programs.
    struct Row: Encodable, Sendable {
        let line: Nullable<Int>
        let key: Nullable<String>
        let message: String
    }

    /// All that was found, for programs.
    struct Document: Encodable, Sendable {
        let file: String
        let errors: [Row]
        let faint: [String]
    }

    private let path: String
    private let errors: [ThemeError]
    private let faint: [Theme.FaintText]

    /// Reads a file and looks through it; a theme that it inherits from may lie beside it.
    ///
    /// - Throws: ``Failure`` when there is no such file.
    init(path: String) throws {
        self.path = path
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            let reason = errno == 0 ? "it is no text in UTF-8" : String(cString: strerror(errno))
            throw Failure("bad_theme", .badInput, "\(path) cannot be read: \(reason).")
        }
        let url = URL(fileURLWithPath: path)
        let (name, folder) = (url.deletingPathExtension().lastPathComponent, url.deletingLastPathComponent().path)
        errors = ThemeCheck.errors(toml: text, name: name, folder: folder)
        let parent = { (parent: String) in try? Theme.load(parent, folder: parent == name ? nil : folder) }
        faint = (try? Theme.parse(toml: text, name: name, inheriting: parent))?.faintText() ?? []
    }

    /// Prints what was found.
    ///
    /// - Throws: ``Failure`` when there are faults.
    func print(_ format: OutputFormat) throws {
        switch format {
        case .text where errors.isEmpty: StandardOutput.lines(["\(path) is a theme."] + hints.map { "  \($0)" })
        case .text: break
        case .json: try StandardOutput.json(Document(file: path, errors: rows, faint: hints))
        }
        guard !errors.isEmpty else { return }
        let lines = errors.map { "  \($0)" }
        let count = errors.count == 1 ? "one fault" : "\(errors.count) faults"
        throw Failure("bad_theme", .badInput, (["\(path) has \(count):"] + lines).joined(separator: "\n"))
    }

    private var rows: [Row] {
        errors.map { Row(line: Nullable($0.line), key: Nullable($0.key), message: "\($0)") }
    }

    private var hints: [String] {
        faint.map { text in
            let ground = text.ground.map { " on \($0.rawValue)" } ?? ""
            let contrast = String(format: "%.1f", text.contrast)
            return
                "\(text.text.rawValue)\(ground) is faint: contrast \(contrast), \(Theme.readableContrast) is readable."
        }
    }
}
