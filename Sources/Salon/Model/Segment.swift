/// A part of a visit: who does what, when.
public struct Segment: Hashable, Sendable {
    /// Which of the visit's lines it belongs to, from 0.
    public let line: Int
    /// Who works, or nil while nobody is assigned.
    public let staff: Identifier<Staff>?
    /// What happens.
    public let kind: SegmentKind
    /// When.
    public let span: TimeSpan

    /// Makes a part of a visit.
    public init(line: Int, staff: Identifier<Staff>?, kind: SegmentKind, span: TimeSpan) {
        self.line = line
        self.staff = staff
        self.kind = kind
        self.span = span
    }
}
