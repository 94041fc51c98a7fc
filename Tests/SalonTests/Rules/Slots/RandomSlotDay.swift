import Testing

@testable import Salon

/// Days, people and wishes that nobody would plan like that, also on the days on which the clocks change.
struct RandomSlotDay {
    static let zone = SalonZone("America/New_York")
    static let people = (1...4).map { Staff(id: Identifier(Int64($0)), name: "Stylist \($0)", color: $0) }
    static let customer = CustomerReference(id: Identifier(50), name: "Rosa Pinto")
    /// A Wednesday, and the days on which the clocks go forward and back.
    private static let days = ["2026-01-14", "2026-03-08", "2026-11-01"]

    let plan: DayPlan
    let wish: SlotWish
    let menu = Fixture.menu
    let now: Instant
    let zone: SalonZone

    init(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        zone = try #require(Self.zone)
        let day = try #require(LocalDay(Self.days[Int(seed % 3)]))
        let midnight = zone.span(of: day).start
        now = midnight.adding(minutes: random.below(8 * 60))
        // Open at night, so that the hour that is skipped or shown twice lies within.
        let opening = [TimeSpan(start: midnight.adding(minutes: random.below(4) * 15), minutes: 11 * 60)]
        let staff = Self.people.map { Self.day(of: $0, from: midnight, &random) }
        let count = random.below(20)
        let visits = (0..<count).map { Self.visit($0, from: midnight, &random) }
        plan = DayPlan(
            day: day,
            span: zone.span(of: day),
            opening: opening,
            closure: nil,
            staff: staff,
            visits: visits
        )
        wish = Self.wish(&random)
    }

    private static func day(of staff: Staff, from midnight: Instant, _ random: inout SplitMix64) -> StaffDay {
        let start = midnight.adding(minutes: random.below(12) * 15)
        let working = random.happens(10) ? [] : [TimeSpan(start: start, minutes: 60 + random.below(36) * 15)]
        let lunch = Block(span: TimeSpan(start: start.adding(minutes: random.below(300)), minutes: 45), kind: .lunch)
        return StaffDay(staff: staff, working: working, blocks: random.happens(50) ? [lunch] : [])
    }

    private static func visit(_ number: Int, from midnight: Instant, _ random: inout SplitMix64) -> Visit {
        let grain = random.happens(10) ? 1 : 5
        let start = midnight.adding(minutes: random.below(660 / grain) * grain)
        var end = start
        let staff = random.pick(people)?.id
        var segments: [Segment] = []
        for part in 0...random.below(3) {
            let span = TimeSpan(start: end, minutes: (1 + random.below(9)) * 5)
            segments.append(Segment(line: 0, staff: staff, kind: part == 1 ? .processing : .handsOn, span: span))
            end = span.end
        }
        return Visit(
            id: Identifier(Int64(number + 1)),
            version: 1,
            status: random.pick(VisitStatus.allCases) ?? .booked,
            customer: random.happens(10) ? customer : nil,
            span: TimeSpan(start: start, end: end),
            lines: [VisitLine(service: nil, name: "Cut", quantity: 1, quoted: nil, charged: nil)],
            segments: segments,
            note: "",
            tentativeUntil: random.happens(50) ? midnight.adding(minutes: 200) : nil,
            statusSince: start
        )
    }

    private static func wish(_ random: inout SplitMix64) -> SlotWish {
        let lines = (0...random.below(2)).map { _ in
            DraftLine(
                service: (random.pick(Fixture.menu.services) ?? Fixture.cut).id,
                staff: random.happens(25)
                    ? [people[random.below(2)].id, people[2 + random.below(2)].id]
                    : random.happens(25) ? [people[random.below(4)].id] : [],
                minutes: random.happens(40) ? (2 + random.below(8)) * 5 : nil
            )
        }
        return SlotWish(lines: lines, customer: random.happens(50) ? customer.id : nil, isHere: random.happens(25))
    }

    /// All that stands against a slot, by the rules of booking.
    func problems(_ lines: [DraftLine], at start: Instant) throws -> [BookingProblem] {
        let draft = BookingDraft(customer: .walkIn, lines: lines, start: start)
        let shape = try Layout.shape(of: draft, menu: menu)
        return BookingRules.problems(with: shape, customer: wish.customer, on: plan, now: now)
    }

    /// Every quarter of an hour that the clocks show, from now on.
    var quarters: [Instant] {
        stride(from: 0, to: 1440, by: 15).compactMap { LocalTime(minutes: $0) }.flatMap { time -> [Instant] in
            switch zone.wallClock(plan.day, time) {
            case .once(let instant): [instant]
            case .twice(let first, let second): [first, second]
            case .missing: []
            }
        }.filter { $0 >= now }
    }

    /// The wish with every choice of people for what is open.
    var assignments: [[DraftLine]] {
        wish.lines.reduce([[]]) { drafts, line in
            let choices = line.staff.isEmpty ? Self.people.map { line.done(by: $0.id) } : [line]
            return drafts.flatMap { draft in choices.map { draft + [$0] } }
        }
    }

    /// Whether one person does all that was open.
    func isByOne(_ lines: [DraftLine]) -> Bool {
        Set(wish.openLines.map { lines[$0].staff }).count <= 1
    }
}
