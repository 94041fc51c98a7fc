/// What happens to the customer during a part of a service.
public enum SegmentKind: String, CaseIterable, Hashable, Sendable {
    /// The stylist works on the customer.
    case handsOn = "hands_on"
    /// Something works by itself (colour develops, hair dries): the customer is busy, the stylist is free.
    case processing
    /// The stylist cleans up: busy as if working.
    case buffer

    /// Whether the stylist can serve nobody else meanwhile.
    public var occupiesStylist: Bool { self != .processing }
}
