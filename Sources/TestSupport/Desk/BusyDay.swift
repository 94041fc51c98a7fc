public import Salon

/// An invented salon on one busy day, Wednesday 14 January 2026: what desk tests and pictures are made of.
///
/// Six stylists, every status, processing gaps with a second customer inside, two stylists on one head, visits shorter
/// than a row, breaks, a late shift, overlapping no-shows and names in several scripts.
public enum BusyDay {
    /// The day.
    public static let date = LocalDay(ordinal: 20_467)
    /// The salon; New York, dollars, hours of 24.
    public static let profile = SalonProfile(
        id: Identifier(1),
        name: "Salon Meskel",
        zone: zone,
        currency: .usDollar,
        phoneRegion: "US",
        usesTwelveHours: false,
        epoch: 1
    )
    /// Twenty past ten on the day.
    public static let now = at(10, 20)
    /// Who sits at the desk.
    public static let author = Author(account: "maya", terminal: "desk 1")
    /// The people from left to right.
    public static let staff: [Staff] = ["Maya", "Jo", "Priya", "Tomasz", "Lin", "Aoife"].enumerated().map {
        Staff(id: Identifier(Int64($0.offset + 1)), name: $0.element, color: $0.offset + 1)
    }
    /// Services of one part, and one with a gap.
    public static let menu = Menu(services: [
        service(1, "Trim", 2_500, [(.handsOn, 20)]),
        service(2, "Cut & dry", 4_500, [(.handsOn, 45)]),
        service(3, "Natural Cornrows", 4_500, [(.handsOn, 90)]),
        service(4, "Full colour", 12_000, [(.handsOn, 45), (.processing, 45), (.handsOn, 30)]),
        service(5, "Goddess Braids", 1_500, [(.handsOn, 120)]),
        service(6, "Wash & Set", 4_500, [(.handsOn, 20), (.processing, 30), (.handsOn, 25)]),
    ])

    static let zone = SalonZone("America/New_York") ?? utc

    /// A time on the day.
    public static func at(_ hour: Int, _ minute: Int) -> Instant {
        zone.instant(date, LocalTime(hour: hour, minute: minute) ?? .midnight)
    }

    /// A day of the salon: its visits on the day itself, nobody's on others; closed on Sundays.
    ///
    /// `blocked` is time that was blocked besides the lunches.
    public static func plan(
        _ day: LocalDay,
        visits: [Visit],
        blocked: [(block: Block, staff: Identifier<Staff>)] = []
    ) -> DayPlan {
        let open = zone.span(on: day, from: time(9, 0), to: time(18, 0))
        let isClosed = day.weekday == .sunday
        let span = zone.span(of: day)
        return DayPlan(
            day: day,
            span: span,
            opening: isClosed ? [] : [open],
            closure: nil,
            staff: staff.map { person in
                let own = blocked.filter { $0.staff == person.id && $0.block.span.overlaps(span) }
                return staffDay(person, on: day, isClosed: isClosed, blocked: own.map(\.block))
            },
            visits: visits.filter { $0.span.overlaps(span) }.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
        )
    }

    /// The busy day as it is at first.
    public static var plan: DayPlan { plan(date, visits: visits) }

    private static func staffDay(_ person: Staff, on day: LocalDay, isClosed: Bool, blocked: [Block]) -> StaffDay {
        guard !isClosed else { return StaffDay(staff: person, working: []) }
        let begin = person.name == "Tomasz" ? time(11, 0) : time(9, 0)
        let lunch: LocalTime? = person.name == "Priya" ? time(12, 0) : person.name == "Lin" ? time(13, 0) : nil
        let blocks = lunch.map {
            [
                Block(
                    span: zone.span(on: day, from: $0, to: $0.adding(minutes: 60)),
                    kind: .lunch,
                    source: .weekly(Identifier(person.id.number))
                )
            ]
        }
        return StaffDay(
            staff: person,
            working: [zone.span(on: day, from: begin, to: time(18, 0))],
            blocks: ((blocks ?? []) + blocked).sorted { $0.span.start < $1.span.start }
        )
    }

    private static func time(_ hour: Int, _ minute: Int) -> LocalTime {
        LocalTime(hour: hour, minute: minute) ?? .midnight
    }

    private static func service(_ id: Int64, _ name: String, _ cents: Int64, _ parts: [(SegmentKind, Int)]) -> Service {
        Service(
            id: Identifier(id),
            name: name,
            category: "Hair",
            price: Money(minor: cents, currency: .usDollar),
            segments: parts.map { ServiceSegment(kind: $0.0, minutes: $0.1) }
        )
    }

    private static let utc: SalonZone = {
        guard let zone = SalonZone("UTC") else { preconditionFailure("this machine knows no time zones") }
        return zone
    }()
}
