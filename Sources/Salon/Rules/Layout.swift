/// Lays a draft out in time: lengths and prices are resolved by this booking, then stylist and service, then service.
public enum Layout {
    /// The longest length that a booking may give its first part, in minutes.
    public static let longestPart = 720

    /// The shape of a draft; services follow one another without a gap.
    ///
    /// Throws: `noService`, `unknownService`, `outOfRange` for a quantity or a length.
    public static func shape(of draft: BookingDraft, menu: Menu) throws(Refusal) -> VisitShape {
        guard !draft.lines.isEmpty else { throw .noService }
        var cursor = draft.start
        var lines: [VisitLine] = []
        var segments: [Segment] = []
        for line in draft.lines {
            guard let service = menu.service(line.service) else { throw .unknownService }
            try check(line)
            segments += parts(of: line, service: service, index: lines.count, from: &cursor, menu: menu)
            lines.append(copy(of: line, service: service, menu: menu))
        }
        return VisitShape(lines: lines, segments: segments, span: TimeSpan(start: draft.start, end: cursor))
    }

    /// The length of the first hands-on part that menu and stylist propose, in minutes.
    public static func proposedMinutes(of service: Service, by staff: Identifier<Staff>?, menu: Menu) -> Int {
        let override = staff.flatMap { menu.override(of: service.id, by: $0)?.minutes }
        return override ?? service.segments.first?.minutes ?? 0
    }

    /// The price for all units that menu and stylist propose, or nil when it is only known at the chair.
    public static func proposedPrice(
        of service: Service,
        quantity: Int,
        by staff: Identifier<Staff>?,
        menu: Menu
    ) -> Money? {
        let override = staff.flatMap { menu.override(of: service.id, by: $0)?.price }
        return (override ?? service.price)?.times(quantity)
    }

    private static func check(_ line: DraftLine) throws(Refusal) {
        guard (1...999).contains(line.quantity) else { throw .outOfRange(.quantity, 1...999) }
        if let minutes = line.minutes, !(1...longestPart).contains(minutes) {
            throw .outOfRange(.length, 1...longestPart)
        }
        if let price = line.price, !(0...1_000_000_000).contains(price.minor) {
            throw .outOfRange(.price, 0...1_000_000_000)
        }
    }

    private static func parts(
        of line: DraftLine,
        service: Service,
        index: Int,
        from cursor: inout Instant,
        menu: Menu
    ) -> [Segment] {
        var segments: [Segment] = []
        let people: [Identifier<Staff>?] = line.staff.isEmpty ? [nil] : line.staff
        for (place, part) in service.segments.enumerated() {
            let proposed = place == 0 ? proposedMinutes(of: service, by: line.staff.first, menu: menu) : part.minutes
            let span = TimeSpan(start: cursor, minutes: place == 0 ? line.minutes ?? proposed : proposed)
            segments += people.map { Segment(line: index, staff: $0, kind: part.kind, span: span) }
            cursor = span.end
        }
        return segments
    }

    private static func copy(of line: DraftLine, service: Service, menu: Menu) -> VisitLine {
        let proposed = proposedPrice(of: service, quantity: line.quantity, by: line.staff.first, menu: menu)
        return VisitLine(
            service: service.id,
            name: service.name,
            quantity: line.quantity,
            quoted: line.price ?? proposed,
            charged: nil
        )
    }
}
