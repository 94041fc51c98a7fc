import Terminal

/// What reaches a form from the terminal.
nonisolated enum FormInput: Hashable, Sendable {
    /// A key; inside a field every printable one is text.
    case key(Key)
    /// Text between the marks of a bracketed paste, as it came.
    case paste(String)
}
