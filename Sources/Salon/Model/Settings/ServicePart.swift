/// A part of a service as it is set: what happens and for how long.
public struct ServicePart: Hashable, Sendable, Codable {
    /// What happens.
    public let kind: SegmentKind
    /// For how many minutes.
    public let minutes: Int

    /// Makes a part.
    public init(_ kind: SegmentKind, minutes: Int) {
        self.kind = kind
        self.minutes = minutes
    }
}

extension [ServicePart] {
    /// The parts in the form that `PartsInput` reads: `20+30w+25`, with `w` for waiting and `b` for a buffer.
    public var text: String {
        map { part in
            switch part.kind {
            case .handsOn: "\(part.minutes)"
            case .processing: "\(part.minutes)w"
            case .buffer: "\(part.minutes)b"
            }
        }.joined(separator: "+")
    }
}
