/// Time that somebody is to take no customers in, before it is checked and saved.
public struct BlockDraft: Hashable, Sendable {
    /// Whose time, in the order of their columns.
    public var staff: [Identifier<Staff>]
    /// When; the first time where it is weekly.
    public var span: TimeSpan
    /// Why.
    public var kind: BlockKind
    /// Whether it comes again every week, on the wall clock.
    public var isWeekly: Bool
    /// What is noted, at most 200 characters; only for one that is once.
    public var note: String

    /// Makes a draft.
    public init(
        staff: [Identifier<Staff>],
        span: TimeSpan,
        kind: BlockKind,
        isWeekly: Bool = false,
        note: String = ""
    ) {
        self.staff = staff
        self.span = span
        self.kind = kind
        self.isWeekly = isWeekly
        self.note = note
    }
}
