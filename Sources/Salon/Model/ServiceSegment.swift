/// A part of a service as the menu lists it: what happens and for how long.
public struct ServiceSegment: Hashable, Sendable {
    /// What happens.
    public let kind: SegmentKind
    /// For how long, 1 to 1440 minutes.
    public let minutes: Int

    /// Makes a part of a service.
    public init(kind: SegmentKind, minutes: Int) {
        self.kind = kind
        self.minutes = minutes
    }
}
