import Terminal

/// What stands in a field.
nonisolated struct FormValue: Hashable, Sendable {
    /// The text with its caret.
    var text: TextField
    /// What stands there while the text is empty.
    var placeholder = ""
    /// What is told to the right of it.
    var trailing = ""
    /// Whether the first character replaces the text.
    var isProposal = false

    /// A text that is edited.
    init(_ text: EditableText, placeholder: String = "", trailing: String = "") {
        self.text = text.field
        self.placeholder = placeholder
        self.trailing = trailing
        isProposal = text.isProposal
    }

    /// Something that was chosen.
    init(chosen text: String, trailing: String = "") {
        self.text = TextField(text: text)
        self.trailing = trailing
    }
}
