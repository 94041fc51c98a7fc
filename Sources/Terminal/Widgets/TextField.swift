/// One line of text that a person edits: a value with a caret, and the emacs keys people's fingers know.
public struct TextField: Sendable, Hashable {
    /// What was typed; never a control character or a line break.
    public private(set) var text: String
    /// Where the next character goes, counted in characters from the start.
    public private(set) var caret: Int
    /// How many characters the text may have.
    public var limit: Int

    /// A field with a text and the caret behind it.
    public init(text: String = "", limit: Int = 200) {
        self.limit = limit
        self.text = ""
        self.caret = 0
        self.set(text)
    }

    /// Replaces the text and puts the caret behind it.
    public mutating func set(_ text: String) {
        self.text = String(Self.typeable(text).prefix(self.limit))
        self.caret = self.text.count
    }

    /// Puts the caret somewhere, as a click does; held within the text.
    public mutating func moveCaret(to position: Int) { self.caret = min(max(0, position), self.text.count) }

    /// Inserts pasted text at the caret: line breaks become spaces, controls vanish, what exceeds the limit is cut.
    public mutating func paste(_ text: String) { self.insert(Self.typeable(text)) }

    /// Does what a key means in a field; false when the key means nothing here and is left to others.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): self.insert(Self.typeable(String(character)))
        case .left, .control("b"): self.moveCaret(to: self.caret - 1)
        case .right, .control("f"): self.moveCaret(to: self.caret + 1)
        case .controlLeft: self.caret = self.wordStart()
        case .controlRight: self.caret = self.wordEnd()
        case .home, .control("a"): self.caret = 0
        case .end, .control("e"): self.caret = self.text.count
        case .backspace, .control("h"): self.remove(max(0, self.caret - 1)..<self.caret)
        case .delete, .control("d"): self.remove(self.caret..<min(self.caret + 1, self.text.count))
        case .control("w"): self.remove(self.wordStart()..<self.caret)
        case .control("u"): self.remove(0..<self.caret)
        case .control("k"): self.remove(self.caret..<self.text.count)
        default: return false
        }
        return true
    }

    private mutating func insert(_ addition: String) {
        // Counted anew after each step: a mark joins the letter before it and is no character of its own.
        let before = self.text.prefix(self.caret)
        let after = self.text.dropFirst(self.caret)
        let room = max(0, self.limit - self.text.count)
        let head = String(before) + addition.prefix(room)
        self.text = head + after
        self.caret = min(head.count, self.text.count)
    }

    private mutating func remove(_ range: Range<Int>) {
        let before = self.text.prefix(range.lowerBound)
        let after = self.text.dropFirst(range.upperBound)
        self.text = String(before) + after
        self.caret = min(range.lowerBound, self.text.count)
    }

    private func wordStart() -> Int {
        let before = Array(self.text.prefix(self.caret))
        let word = before.lastIndex { $0 != " " } ?? 0
        return before[..<word].lastIndex { $0 == " " }.map { $0 + 1 } ?? 0
    }

    private func wordEnd() -> Int {
        let characters = Array(self.text)
        let word = characters[self.caret...].firstIndex { $0 != " " } ?? characters.count
        return characters[word...].firstIndex { $0 == " " } ?? characters.count
    }

    private static func typeable(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09...0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
            case ..<0x20, 0x7F..<0xA0: continue
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
