/// A time in which somebody on duty takes no customers.
public struct Block: Hashable, Sendable {
    /// When.
    public let span: TimeSpan
    /// Why.
    public let kind: BlockKind
    /// What was noted, at most 200 characters.
    public let note: String

    /// Makes a block of known parts.
    public init(span: TimeSpan, kind: BlockKind, note: String = "") {
        self.span = span
        self.kind = kind
        self.note = note
    }
}
