/// An appointment: a customer's stay in the salon with its services and the work of the stylists.
public struct Visit: Hashable, Sendable, Identifiable {
    /// The visit's number.
    public let id: Identifier<Visit>
    /// Goes up by one with every change, so that nobody overwrites what they have not seen.
    public var version: Int
    /// Where it stands.
    public var status: VisitStatus
    /// Who comes, or nil for somebody without a name.
    public var customer: CustomerReference?
    /// From the first to the last part.
    public var span: TimeSpan
    /// The services.
    public var lines: [VisitLine]
    /// The parts, in order of their start.
    public var segments: [Segment]
    /// What was noted for this visit, at most 500 characters.
    public var note: String
    /// When a tentative visit ends by itself.
    public var tentativeUntil: Instant?
    /// When the present status began.
    public var statusSince: Instant
    /// That it shares its stylists with others by somebody's leave, or nil.
    public var squeezeIn: SqueezeIn?

    /// Makes a visit of known parts.
    public init(
        id: Identifier<Visit>,
        version: Int,
        status: VisitStatus,
        customer: CustomerReference?,
        span: TimeSpan,
        lines: [VisitLine],
        segments: [Segment],
        note: String,
        tentativeUntil: Instant? = nil,
        statusSince: Instant,
        squeezeIn: SqueezeIn? = nil
    ) {
        self.id = id
        self.version = version
        self.status = status
        self.customer = customer
        self.span = span
        self.lines = lines
        self.segments = segments
        self.note = note
        self.tentativeUntil = tentativeUntil
        self.statusSince = statusSince
        self.squeezeIn = squeezeIn
    }

    /// Whether the visit keeps others out at an instant; a tentative one no longer does when its hour has come.
    public func isLive(at now: Instant?) -> Bool {
        guard status == .tentative, let now, let tentativeUntil else { return status.isLive }
        return now < tentativeUntil
    }

    /// The stylists who work in it, each once, in order of their first part.
    public var staff: [Identifier<Staff>] {
        segments.reduce(into: []) { seen, segment in
            if let staff = segment.staff, !seen.contains(staff) { seen.append(staff) }
        }
    }

    /// The names of its services, joined for a line of text.
    public var serviceNames: String { lines.map(\.name).joined(separator: " + ") }

    /// The sum of what the customer was told, or nil when a price is unknown.
    public var quoted: Money? { sum { $0.quoted } }

    /// The sum of what was charged, or where nothing was charged yet quoted; nil when a price is unknown.
    public var value: Money? { sum { $0.charged ?? $0.quoted } }

    private func sum(_ price: (VisitLine) -> Money?) -> Money? {
        lines.dropFirst().reduce(lines.first.flatMap(price)) { sum, line in
            guard let sum, let price = price(line) else { return nil }
            return Money(minor: sum.minor + price.minor, currency: sum.currency)
        }
    }
}
