/// What a visit takes from everybody else: one resource for one span of time.
public struct Hold: Hashable, Sendable {
    /// The number of the stylist or customer among all resources.
    public let resource: Int64
    /// For how long.
    public let span: TimeSpan

    /// Makes a hold.
    public init(resource: Int64, span: TimeSpan) {
        self.resource = resource
        self.span = span
    }

    /// What a visit of that shape takes: each stylist while busy, the customer for the whole of it as one piece.
    ///
    /// In the order of resource and start, in which holds are always taken so that no two bookings wait for each other.
    public static func all(of shape: VisitShape, customer: Identifier<Customer>?, status: VisitStatus) -> [Hold] {
        guard status.isLive else { return [] }
        let stylists = shape.segments.compactMap { segment -> Hold? in
            guard let staff = segment.staff, segment.kind.occupiesStylist, !segment.span.isEmpty else { return nil }
            return Hold(resource: staff.number, span: segment.span)
        }
        let head = customer.map { [Hold(resource: $0.number, span: shape.span)] } ?? []
        return (stylists + head).sorted { ($0.resource, $0.span.start) < ($1.resource, $1.span.start) }
    }
}
