import Salon
import Terminal

/// What is typed into one field, with what had to be done to it: characters that nobody can see are left out, and what
/// does not fit is cut, both with a remark.
///
/// Two are equal when their texts are: where the caret stands is nothing that could be lost.
nonisolated struct EditableText: Hashable, Sendable {
    /// What had to be done to the last thing that was typed or pasted.
    enum Remark: Hashable, Sendable {
        /// Only so many characters fit.
        case cut(limit: Int)
        /// Characters that nobody can see were left out.
        case cleaned
    }

    /// The text with its caret.
    private(set) var field: TextField
    /// What had to be done to the last thing that was typed or pasted.
    private(set) var remark: Remark?
    /// Whether the first character replaces all of it, as in a field that was filled in as a proposal.
    var isProposal = false

    /// A text, cut to so many characters.
    init(_ text: String = "", limit: Int) {
        field = TextField(text: Self.visible(text), limit: limit)
    }

    /// The text.
    var text: String { field.text }

    /// Whether there is nothing but white space in it.
    var isBlank: Bool { field.text.allSatisfy(\.isWhitespace) }

    /// Replaces the text and puts the caret behind it.
    mutating func set(_ text: String) {
        field.set(Self.visible(text))
        remark = nil
    }

    /// Does what a key means in a field; false when it means nothing here.
    mutating func handle(_ key: Key) -> Bool {
        if case .character(let character) = key {
            paste(String(character))
            return true
        }
        if isProposal, key == .backspace || key == .delete { field.set("") }
        guard field.handle(key) else { return false }
        isProposal = false
        remark = nil
        return true
    }

    /// Inserts text at the caret.
    mutating func paste(_ text: String) {
        if isProposal { field.set("") }
        isProposal = false
        // More than this is cut anyway; it need not be looked at character by character.
        let head = String(text.unicodeScalars.prefix(field.limit * 8 + 64))
        let visible = Self.visible(head)
        let room = field.limit - field.text.count
        remark = head.unicodeScalars.count == visible.unicodeScalars.count ? nil : .cleaned
        if visible.count > room || head.unicodeScalars.count < text.unicodeScalars.count {
            remark = .cut(limit: field.limit)
        }
        field.paste(visible)
    }

    /// The text without what the salon's rules call unreadable in any field; line breaks become spaces.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                scalars.append(" ")
            } else if TextRules.problems(with: String(scalar), field: .customer, limit: 1).isEmpty {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    static func == (left: EditableText, right: EditableText) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
