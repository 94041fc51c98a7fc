import Salon

/// Two stylists, three services and one Wednesday, as values.
enum Fixture {
    static let ann = Staff(id: Identifier(1), name: "Ann", color: 1)
    static let bea = Staff(id: Identifier(2), name: "Bea", color: 2)
    static let rosa = CustomerReference(id: Identifier(10), name: "Rosa Pinto")
    static let dollars = Currency.usDollar
    static let cut = Service(
        id: Identifier(1),
        name: "Cut",
        category: "Cuts",
        price: Money(minor: 4_000, currency: dollars),
        segments: [ServiceSegment(kind: .handsOn, minutes: 45)]
    )
    static let colour = Service(
        id: Identifier(2),
        name: "Colour",
        category: "Colour",
        price: Money(minor: 12_000, currency: dollars),
        segments: [
            ServiceSegment(kind: .handsOn, minutes: 30), ServiceSegment(kind: .processing, minutes: 45),
            ServiceSegment(kind: .handsOn, minutes: 30),
        ]
    )
    static let braids = Service(
        id: Identifier(3),
        name: "Goddess Braids",
        category: "Braids",
        price: Money(minor: 1_500, currency: dollars),
        unit: .each,
        segments: [ServiceSegment(kind: .handsOn, minutes: 120)]
    )
    static let unknownPrice = Service(
        id: Identifier(4),
        name: "Consultation",
        category: "Care",
        price: nil,
        segments: [ServiceSegment(kind: .handsOn, minutes: 15), ServiceSegment(kind: .buffer, minutes: 5)]
    )
    static let menu = Menu(
        services: [cut, colour, braids, unknownPrice],
        overrides: [
            ServiceOverride(
                staff: bea.id,
                service: cut.id,
                price: Money(minor: 5_500, currency: dollars),
                minutes: 60
            )
        ]
    )
    /// Midnight of Wednesday 14 January 2026 in New York.
    static let midnight = Instant(seconds: 1_768_366_800)
    static let day = LocalDay(ordinal: 20_467)

    static func at(_ hour: Int, _ minute: Int = 0) -> Instant { midnight.adding(minutes: hour * 60 + minute) }
    static func span(_ from: Int, _ to: Int) -> TimeSpan { TimeSpan(start: at(from), end: at(to)) }

    static func plan(visits: [Visit] = [], opening: [TimeSpan] = [span(9, 18)]) -> DayPlan {
        DayPlan(
            day: day,
            span: span(0, 24),
            opening: opening,
            closure: nil,
            staff: [
                StaffDay(staff: ann, working: [span(9, 18)], blocks: [Block(span: span(12, 13), kind: .lunch)]),
                StaffDay(staff: bea, working: [span(10, 16)]),
            ],
            visits: visits
        )
    }

    static func draft(_ services: [Service], staff: Staff?, at start: Instant) -> BookingDraft {
        BookingDraft(
            customer: .known(rosa),
            lines: services.map { DraftLine(service: $0.id, staff: staff.map { [$0.id] } ?? []) },
            start: start
        )
    }

    static func visit(_ services: [Service], staff: Staff?, at start: Instant, status: VisitStatus = .booked) throws
        -> Visit
    {
        let shape = try Layout.shape(of: draft(services, staff: staff, at: start), menu: menu)
        return Visit(
            id: Identifier(start.seconds),
            version: 1,
            status: status,
            customer: CustomerReference(id: Identifier(11), name: "Zoë Adler"),
            span: shape.span,
            lines: shape.lines,
            segments: shape.segments,
            note: "",
            statusSince: start
        )
    }
}
