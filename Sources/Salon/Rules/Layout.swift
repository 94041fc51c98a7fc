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
            try check(line)
            if let copied = line.copied {
                segments += parts(copied.parts, of: line, index: lines.count, from: &cursor)
                lines.append(copy(of: line, copied))
            } else {
                guard let service = line.service.flatMap(menu.service) else { throw .unknownService }
                segments += parts(proposed(for: line, service, menu), of: line, index: lines.count, from: &cursor)
                lines.append(copy(of: line, service: service, menu: menu))
            }
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

    /// The parts that menu and stylist propose.
    private static func proposed(for line: DraftLine, _ service: Service, _ menu: Menu) -> [ServiceSegment] {
        service.segments.enumerated().map { place, part in
            guard place == 0 else { return part }
            return ServiceSegment(
                kind: part.kind,
                minutes: proposedMinutes(of: service, by: line.staff.first, menu: menu)
            )
        }
    }

    private static func parts(
        _ parts: [ServiceSegment],
        of line: DraftLine,
        index: Int,
        from cursor: inout Instant
    ) -> [Segment] {
        var segments: [Segment] = []
        let people: [Identifier<Staff>?] = line.staff.isEmpty ? [nil] : line.staff
        for (place, part) in parts.enumerated() {
            let span = TimeSpan(start: cursor, minutes: place == 0 ? line.minutes ?? part.minutes : part.minutes)
            segments += people.map { Segment(line: index, staff: $0, kind: part.kind, span: span) }
            cursor = span.end
        }
        return segments
    }

    private static func copy(of line: DraftLine, _ copied: LineCopy) -> VisitLine {
        VisitLine(
            service: line.service,
            name: copied.name,
            quantity: line.quantity,
            quoted: line.price ?? copied.price(of: line.quantity),
            charged: copied.charged
        )
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
