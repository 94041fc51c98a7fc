import Salon
import Terminal

/// One row of a list of fields.
nonisolated struct FieldRow: Hashable, Sendable {
    /// What stands in it.
    enum Content: Hashable, Sendable {
        /// A heading over the fields of one person or closure.
        case heading(String)
        /// A line that is only read.
        case note(String)
        /// A text that is typed.
        case text(FieldKey, EditableText)
        /// One of some words.
        case choice(FieldKey, [String], chosen: Int)
    }

    /// What stands in front of it.
    let label: String
    /// What is told of it while it has the focus.
    let hint: String
    /// What stands in it.
    var content: Content

    /// A field for text.
    static func text(
        _ key: FieldKey,
        _ label: String,
        _ text: String,
        limit: Int = 100,
        hint: String = ""
    ) -> FieldRow {
        FieldRow(label: label, hint: hint, content: .text(key, EditableText(text, limit: limit)))
    }

    /// A field for one of some words.
    static func choice(_ key: FieldKey, _ label: String, _ words: [String], _ chosen: Int, hint: String = "")
        -> FieldRow
    {
        FieldRow(label: label, hint: hint, content: .choice(key, words, chosen: chosen))
    }

    /// A heading.
    static func heading(_ text: String) -> FieldRow { FieldRow(label: "", hint: "", content: .heading(text)) }

    /// A line that is only read.
    static func note(_ text: String) -> FieldRow { FieldRow(label: "", hint: "", content: .note(text)) }

    /// Its key, where it is a field.
    var key: FieldKey? {
        switch content {
        case .text(let key, _), .choice(let key, _, _): key
        case .heading, .note: nil
        }
    }

    /// Whether it can have the focus.
    var isField: Bool { key != nil }
}
