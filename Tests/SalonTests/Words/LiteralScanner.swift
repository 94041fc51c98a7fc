/// Finds the string literals of a Swift text, and which of them are phrases.
///
/// It knows as much of Swift as the sources use: comments, escapes, interpolations that hold literals again, and
/// literals of several lines, which are no phrases.
struct LiteralScanner {
    /// A literal as it stands in the text.
    struct Literal: Hashable {
        /// Its text with numbered places instead of interpolations.
        let key: String
        /// The line on which it begins, from 1.
        let line: Int
        /// Whether it is an argument of a call that looks phrases up.
        let isSaid: Bool
        /// Whether it stands where the text of the program goes on, such as in an attribute or an `import`.
        let before: String
    }

    private let text: [Character]
    private var index = 0
    private var line = 1
    private var calls: [String] = []
    private var found: [Literal] = []

    static func literals(in text: String) -> [Literal] {
        var scanner = LiteralScanner(text: Array(text))
        scanner.code(until: nil)
        return scanner.found
    }

    private init(text: [Character]) { self.text = text }

    private func at(_ string: String) -> Bool {
        let wanted = Array(string)
        return index + wanted.count <= text.count && Array(text[index..<index + wanted.count]) == wanted
    }

    private mutating func step() {
        if text[index] == "\n" { line += 1 }
        index += 1
    }

    /// Reads code up to the end, or up to the bracket that ends an interpolation.
    private mutating func code(until end: Character?) {
        var depth = 0
        while index < text.count {
            if at("//") {
                while index < text.count, text[index] != "\n" { step() }
            } else if at("/*") {
                while index < text.count, !at("*/") { step() }
            } else if at("#\"") {
                step()
                raw()
            } else if text[index] == "\"" {
                literal()
            } else if text[index] == "(" {
                calls.append(wordBefore())
                depth += 1
                step()
            } else if text[index] == ")" {
                if depth == 0, end == ")" { return }
                if !calls.isEmpty { calls.removeLast() }
                depth -= 1
                step()
            } else {
                step()
            }
        }
    }

    private func wordBefore() -> String {
        var start = index
        while start > 0, text[start - 1].isLetter || text[start - 1].isNumber || text[start - 1] == "_" { start -= 1 }
        return String(text[start..<index])
    }

    private mutating func raw() {
        step()
        while index < text.count, !at("\"#") { step() }
    }

    private mutating func literal() {
        let (start, startLine) = (index, line)
        let isLong = at("\"\"\"")
        for _ in 0..<(isLong ? 3 : 1) { step() }
        var key = ""
        var places = 0
        while index < text.count {
            if isLong ? at("\"\"\"") : text[index] == "\"" { break }
            if at("\\(") {
                key += "{\(places)}"
                places += 1
                step()
                step()
                calls.append("")
                code(until: ")")
                calls.removeLast()
                step()
            } else if text[index] == "\\" {
                step()
                key += escape()
            } else {
                key.append(text[index])
                step()
            }
        }
        for _ in 0..<(isLong ? 3 : 1) where index < text.count { step() }
        let isSaid = !isLong && ["said", "counted"].contains(calls.last ?? "")
        found.append(Literal(key: key, line: startLine, isSaid: isSaid, before: lineBefore(start)))
    }

    /// What stands on the line before a place.
    private func lineBefore(_ place: Int) -> String {
        let begin = text[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        return String(text[begin..<place])
    }

    private mutating func escape() -> String {
        defer { step() }
        switch text[index] {
        case "n": return "\n"
        case "t": return "\t"
        case "u":
            var digits = ""
            step()
            step()
            while index < text.count, text[index] != "}" {
                digits.append(text[index])
                step()
            }
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        default: return String(text[index])
        }
    }
}
