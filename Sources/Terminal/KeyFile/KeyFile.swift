import TOMLKit

/// A file of keys as somebody wrote it: what each entry says, and where the text could not be taken.
///
/// The file is read entry by entry, so that a slip in one leaves the others as they are. What the words mean, such as
/// which commands there are, is not known here.
///
/// ```toml
/// [[desk]]
/// on = ["n", "F2"]
/// run = "visit.book"
/// desc = "New booking"
/// ```
public struct KeyFile: Sendable, Hashable {
    /// The entries that could be read, in the order of the file.
    public private(set) var entries: [KeyFileEntry] = []
    /// What could not be read, in the order of the file.
    public private(set) var faults: [KeyFileFault] = []

    /// Reads the text of a file.
    public init(_ text: String) {
        for part in Self.parts(of: text) {
            do throws(KeyFileFault) {
                if let entry = try KeyFileReader(text: part.text, firstLine: part.line).entry() {
                    entries.append(entry)
                }
            } catch {
                faults.append(error)
            }
        }
    }

    /// The text cut before every line that begins a table, each part with the line that it begins on.
    private static func parts(of text: String) -> [(line: Int, text: String)] {
        var parts: [(line: Int, text: String)] = []
        var lines: [Substring] = []
        var first = 1
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("[") {
                parts.append((first, lines.joined(separator: "\n")))
                (first, lines) = (index + 1, [])
            }
            lines.append(line)
        }
        return parts + [(first, lines.joined(separator: "\n"))]
    }
}
