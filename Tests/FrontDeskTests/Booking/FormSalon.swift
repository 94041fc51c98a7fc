import Salon

@testable import FrontDesk

/// A small salon with one day, for the tests of booking form and lookup: Wednesday 14 January 2026, 10:20.
enum FormSalon {
    static let zone = zone("America/New_York")
    static let profile = SalonProfile(
        id: Identifier(1),
        name: "Fifi",
        zone: zone,
        currency: .usDollar,
        phoneRegion: "US",
        usesTwelveHours: false,
        epoch: 1
    )
    static let words = SalonWords(profile: profile)
    static let today = day("2026-01-14")
    static let now = instant("10:20")

    static let maya = Staff(id: Identifier(1), name: "Maya", color: 1)
    static let jo = Staff(id: Identifier(2), name: "Jo", color: 2)
    static let priya = Staff(id: Identifier(3), name: "Priya", color: 3)

    static let silk = service(1, "Silk Press", es: "Planchado de Seda", am: "ሲልክ ፕሬስ", 6_500, [(.handsOn, 60)])
    static let tree = service(2, "Tree Braids", es: "Trenzas de Árbol", am: "ትሪ ብሬዶች", 16_500, [(.handsOn, 270)])
    static let color = service(
        3,
        "Full Color",
        es: "Color Completo",
        am: "ሙሉ ቀለም",
        12_000,
        [(.handsOn, 45), (.processing, 45), (.handsOn, 30)]
    )
    static let goddess = Service(
        id: Identifier(4),
        name: "Goddess Braids",
        category: "Braids",
        price: dollars(1_500),
        unit: .each,
        segments: [ServiceSegment(kind: .handsOn, minutes: 120)]
    )
    static let consultation = Service(
        id: Identifier(5),
        name: "Consultation",
        category: "Other",
        price: nil,
        segments: [ServiceSegment(kind: .handsOn, minutes: 15)]
    )
    static let menu = Menu(
        services: [tree, goddess, silk, color, consultation],
        overrides: [ServiceOverride(staff: jo.id, service: silk.id, price: dollars(7_000), minutes: 75)]
    )

    static let rosa = CustomerReference(id: Identifier(100), name: "Rosa Pinto")
    static let rosaMatch = match(100, "Rosa Pinto", "(571) 555-0123", last: "2025-12-02", next: nil)
    static let rosalind = match(101, "Rosalind Wu", "571.555.0877", last: nil, next: "2026-01-16")

    /// A day that is written as a literal; 1970 stands for a slip of the pen.
    static func day(_ text: String) -> LocalDay { LocalDay(text) ?? LocalDay(ordinal: 0) }

    private static func zone(_ name: String) -> SalonZone {
        guard let zone = SalonZone(name) else { fatalError("this machine has no time zone \(name)") }
        return zone
    }

    static func instant(_ time: String, _ day: String = "2026-01-14") -> Instant {
        zone.instant(self.day(day), LocalTime(time) ?? .midnight)
    }

    static func span(_ start: String, _ end: String, _ day: String = "2026-01-14") -> TimeSpan {
        TimeSpan(start: instant(start, day), end: instant(end, day))
    }

    static func dollars(_ cents: Int64) -> Money { Money(minor: cents, currency: .usDollar) }

    static func match(_ id: Int64, _ name: String, _ phone: String, last: String?, next: String?) -> CustomerMatch {
        CustomerMatch(
            id: Identifier(id),
            name: name,
            phones: [Phone(raw: phone, e164: nil)],
            email: nil,
            lastVisit: last.map { instant("11:00", $0) },
            nextVisit: next.map { instant("14:00", $0) }
        )
    }

    /// A day, open from nine to eight unless told otherwise, with Ada at Jo's from 9:30 to 12:30 and lunch at 14:30.
    static func plan(
        _ day: String = "2026-01-14",
        isClosed: Bool = false,
        extra: [Visit] = []
    ) -> DayPlan {
        let open = isClosed ? [] : [span("09:00", "20:00", day)]
        let lunch = Block(span: span("14:30", "15:00", day), kind: .lunch)
        return DayPlan(
            day: self.day(day),
            span: zone.span(of: self.day(day)),
            opening: open,
            closure: isClosed ? "Inventory" : nil,
            staff: [
                StaffDay(staff: maya, working: [span("12:00", "18:00", day)]),
                StaffDay(staff: jo, working: open, blocks: [lunch]),
                StaffDay(staff: priya, working: []),
            ],
            visits: [visit(50, CustomerReference(id: Identifier(7), name: "Ada Okafor"), jo, "09:30", "12:30", day)]
                + extra
        )
    }

    static func visit(
        _ id: Int64,
        _ customer: CustomerReference?,
        _ staff: Staff,
        _ start: String,
        _ end: String,
        _ day: String = "2026-01-14"
    ) -> Visit {
        let time = span(start, end, day)
        return Visit(
            id: Identifier(id),
            version: 1,
            status: .booked,
            customer: customer,
            span: time,
            lines: [VisitLine(service: silk.id, name: "Silk Press", quantity: 1, quoted: nil, charged: nil)],
            segments: [Segment(line: 0, staff: staff.id, kind: .handsOn, span: time)],
            note: "",
            statusSince: time.start
        )
    }

    private static func service(
        _ id: Int64,
        _ name: String,
        es: String,
        am: String,
        _ cents: Int64,
        _ parts: [(SegmentKind, Int)]
    ) -> Service {
        Service(
            id: Identifier(id),
            name: name,
            translations: [.spanish: es, .amharic: am],
            category: "Hair",
            price: dollars(cents),
            segments: parts.map { ServiceSegment(kind: $0.0, minutes: $0.1) }
        )
    }
}
