/// What a visit has of a service already: its name, price and lengths, which the menu decides no more.
public struct LineCopy: Hashable, Sendable {
    /// The name as it was booked.
    public let name: String
    /// How many units.
    public let quantity: Int
    /// What the customer was told, for all units; nil when nobody knows.
    public let quoted: Money?
    /// What the customer paid, for all units; nil until then.
    public let charged: Money?
    /// Its parts in order, each once, however many work on it.
    public let parts: [ServiceSegment]

    /// The copy of one of a visit's services, or nil when it has no such line or no time for it.
    public init?(of line: Int, in visit: Visit) {
        guard visit.lines.indices.contains(line) else { return nil }
        var spans: [TimeSpan] = []
        var parts: [ServiceSegment] = []
        for segment in visit.segments where segment.line == line && !spans.contains(segment.span) {
            spans.append(segment.span)
            parts.append(ServiceSegment(kind: segment.kind, minutes: segment.span.minutes))
        }
        guard !parts.isEmpty else { return nil }
        name = visit.lines[line].name
        quantity = visit.lines[line].quantity
        quoted = visit.lines[line].quoted
        charged = visit.lines[line].charged
        self.parts = parts
    }

    /// Makes a copy of known parts.
    init(name: String, quantity: Int, quoted: Money?, charged: Money?, parts: [ServiceSegment]) {
        self.name = name
        self.quantity = quantity
        self.quoted = quoted
        self.charged = charged
        self.parts = parts
    }

    /// What another quantity would cost at the same price of one, rounded half up.
    public func price(of count: Int) -> Money? {
        guard let quoted, count != quantity else { return quoted }
        let units = Int64(quantity)
        return Money(minor: (quoted.minor * Int64(count) * 2 + units) / (units * 2), currency: quoted.currency)
    }
}

extension Visit {
    /// The visit as a draft that changes nothing of it: what an edit begins with.
    public var draft: BookingDraft {
        BookingDraft(
            customer: customer.map { .known($0) } ?? .walkIn,
            lines: lines.indices.map { index in
                DraftLine(
                    service: lines[index].service,
                    staff: staff(ofLine: index),
                    quantity: lines[index].quantity,
                    copied: LineCopy(of: index, in: self)
                )
            },
            start: span.start,
            note: note,
            tentativeUntil: tentativeUntil
        )
    }

    /// Who does one of its services, in order of their first part.
    public func staff(ofLine line: Int) -> [Identifier<Staff>] {
        segments.filter { $0.line == line }.compactMap(\.staff).reduce(into: []) { seen, staff in
            if !seen.contains(staff) { seen.append(staff) }
        }
    }

    /// Whether it takes the same time of the same people as another state of it.
    public func occupiesSame(as other: Visit) -> Bool {
        span == other.span && segments == other.segments && customer?.id == other.customer?.id
    }
}
