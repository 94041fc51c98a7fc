/// Finds the string literals of a Swift text, and which of them are phrases.
///
/// It knows as much of Swift as the sources use: comments, escapes, interpolations that hold literals again, and
/// literals of several lines, which are no phrases.
struct LiteralScanner {
    /// A literal as it stands in the text.
    struct Literal: Hashable {
        /// Its text with numbered places instead of interpolations; for a word in one of its senses, that before it.
        var key: String
        /// The line on which it begins, from 1.
        let line: Int
        /// Whether it is an argument of a call that looks phrases up.
        let isSaid: Bool
        /// Whether it stands where the text of the program goes on, such as in an attribute or an `import`.
        let before: String
    }

    private let text: [UInt8]
    private var index = 0
    private var line = 1
    private var calls: [String] = []
    private var found: [Literal] = []
    /// Where the literal that was read last ends, and which one it is.
    private var last: (end: Int, index: Int)?

    static func literals(in text: String) -> [Literal] {
        var scanner = LiteralScanner(text: Array(text.utf8))
        scanner.code(until: nil)
        return scanner.found
    }

    private init(text: [UInt8]) { self.text = text }

    private func at(_ string: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount)
        guard index + wanted.count <= text.count else { return false }
        return wanted.indices.allSatisfy { text[index + $0] == wanted[$0] }
    }

    private mutating func step() {
        if text[index] == .newline { line += 1 }
        index += 1
    }

    /// Reads code up to the end, or up to the bracket that ends an interpolation.
    private mutating func code(until end: UInt8?) {
        var depth = 0
        while index < text.count {
            // Most of a text says nothing here; passed over first, since all sources are read.
            guard text[index].mayMatter else {
                step()
                continue
            }
            if at("//") {
                skipLine()
            } else if at("/*") {
                while index < text.count, !at("*/") { step() }
            } else if at("#\"") {
                step()
                raw()
            } else if text[index] == .quote {
                literal()
            } else if text[index] == .open {
                calls.append(wordBefore())
                depth += 1
                step()
            } else if text[index] == .close {
                if depth == 0, end == .close { return }
                if !calls.isEmpty { calls.removeLast() }
                depth -= 1
                step()
            } else {
                step()
            }
        }
    }

    private mutating func skipLine() {
        index = text[index...].firstIndex(of: .newline) ?? text.count
    }

    private func wordBefore() -> String {
        var start = index
        while start > 0, text[start - 1].isInWord { start -= 1 }
        return String(decoding: text[start..<index], as: UTF8.self)
    }

    private mutating func raw() {
        step()
        while index < text.count, !at("\"#") { step() }
    }

    private mutating func literal() {
        let (start, startLine) = (index, line)
        let first = last.flatMap { isJoined(from: $0.end, to: start) ? $0.index : nil }
        let isLong = at("\"\"\"")
        for _ in 0..<(isLong ? 3 : 1) { step() }
        var key: [UInt8] = []
        var places = first.map { self.places(of: found[$0].key) } ?? 0
        while index < text.count {
            if isLong ? at("\"\"\"") : text[index] == .quote { break }
            if at("\\(") {
                key += Array("{\(places)}".utf8)
                places += 1
                step()
                step()
                calls.append("")
                code(until: .close)
                calls.removeLast()
                step()
            } else if text[index] == .backslash {
                step()
                key += Array(escape().utf8)
            } else {
                key.append(text[index])
                step()
            }
        }
        for _ in 0..<(isLong ? 3 : 1) where index < text.count { step() }
        let isSaid = !isLong && ["said", "counted"].contains(calls.last ?? "")
        let string = String(decoding: key, as: UTF8.self)
        if let first, isSaid {
            found[first].key += string
            last = (index, first)
        } else {
            let before = lineBefore(start)
            let key = before.hasSuffix("sense: ") ? string + "|" + (found.popLast()?.key ?? "") : string
            found.append(Literal(key: key, line: startLine, isSaid: isSaid, before: before))
            last = (index, found.count - 1)
        }
    }

    /// Whether there is only a plus between two places.
    private func isJoined(from end: Int, to start: Int) -> Bool {
        let between = String(decoding: text[end..<start], as: UTF8.self)
        return between.filter { !$0.isWhitespace } == "+"
    }

    private func places(of key: String) -> Int {
        Set(key.matches(of: /\{[0-9]+\}/).map(\.output)).count
    }

    /// What stands on the line before a place.
    private func lineBefore(_ place: Int) -> String {
        let begin = text[..<place].lastIndex(of: .newline).map { $0 + 1 } ?? 0
        return String(decoding: text[begin..<place], as: UTF8.self)
    }

    private mutating func escape() -> String {
        defer { step() }
        switch text[index] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            var digits = ""
            step()
            step()
            while index < text.count, text[index] != UInt8(ascii: "}") {
                digits.append(Character(Unicode.Scalar(text[index])))
                step()
            }
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        default: return String(Unicode.Scalar(text[index]))
        }
    }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let backslash = UInt8(ascii: "\\")
    fileprivate static let open = UInt8(ascii: "(")
    fileprivate static let close = UInt8(ascii: ")")

    fileprivate var mayMatter: Bool {
        self == .quote || self == .open || self == .close || self == UInt8(ascii: "/") || self == UInt8(ascii: "#")
    }

    fileprivate var isInWord: Bool {
        switch Unicode.Scalar(self) {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: false
        }
    }
}
