import Terminal

@testable import FrontDesk

/// A file of keys in which the lines that are wrong are marked: everything after `# ✘` on a line is what is said of it.
struct KeyFileText {
    let text: String

    /// What is expected to be said, with its line.
    var marks: [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
            guard let mark = line.range(of: "# ✘ ") else { return nil }
            return "\(index + 1): \(line[mark.upperBound...])"
        }
    }

    /// What the built-in table makes of it.
    var applied: (bindings: Bindings, faults: [BindingFault]) { Bindings.standard.applying(KeyFile(text)) }

    /// What is said, with its line.
    var said: [String] { applied.faults.map { "\($0.line): \($0.words)" } }
}

extension Substring {
    /// The range of the first occurrence of a text.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
