/// A time in which somebody on duty takes no customers.
public struct Block: Hashable, Sendable {
    /// When.
    public let span: TimeSpan
    /// Why.
    public let kind: BlockKind
    /// What was noted, at most 200 characters.
    public let note: String
    /// Which entry of the book it comes from, where that is known.
    public let source: BlockSource?

    /// Makes a block of known parts.
    public init(span: TimeSpan, kind: BlockKind, note: String = "", source: BlockSource? = nil) {
        self.span = span
        self.kind = kind
        self.note = note
        self.source = source
    }
}
