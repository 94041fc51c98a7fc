/// How late the visits of a day are running: by what has not begun or not ended in time, and by what that holds up.
///
/// A stylist who is held up begins the next visit later, unless there is time in between; a visit that waits for one of
/// two stylists holds up the other as well. Told in steps of five minutes, so that a screen does not change with every
/// minute.
public struct RunningLate: Hashable, Sendable {
    /// A delay is told in steps of so many minutes, rounded down.
    public static let step = 5
    /// Beyond so many minutes nobody is late any more: somebody forgot to say what became of the visit.
    static let credible = 120

    /// The exact delays, in minutes, of those that have one.
    private let delays: [Identifier<Visit>: Int]

    /// Looks at a day; on any other day than the present one nobody is late.
    public init(_ plan: DayPlan, now: Instant) {
        guard plan.span.contains(now) else {
            delays = [:]
            return
        }
        let waiting = plan.visits.filter { $0.isLive(at: now) && $0.status.holdsUpOthers }
        var delays: [Identifier<Visit>: Int] = [:]
        for visit in waiting { delays[visit.id] = Self.ownDelay(of: visit, now: now) }
        let parts = Self.parts(of: waiting)
        // What is held up may hold up the other stylist of an earlier part: again, until nothing is later than it was.
        while true {
            let pushed = Self.pushed(delays, through: parts, now: now)
            if pushed == delays { break }
            delays = pushed
        }
        self.delays = delays.filter { $0.value >= Self.step }
    }

    /// A day on which nobody is late.
    public static let nobody = RunningLate()

    private init() { delays = [:] }

    /// By how many minutes a visit begins or ends later than it was booked; 0 when it is in time.
    public func minutes(of visit: Identifier<Visit>) -> Int { (delays[visit] ?? 0) / Self.step * Self.step }

    /// Whether nobody is late.
    public var isNobody: Bool { delays.isEmpty }

    /// Whether two looks at a day tell the same.
    public static func == (left: RunningLate, right: RunningLate) -> Bool {
        left.told == right.told
    }

    /// Hashes what is told.
    public func hash(into hasher: inout Hasher) { hasher.combine(told) }

    private var told: [Identifier<Visit>: Int] { delays.mapValues { $0 / Self.step } }

    private struct Part {
        let visit: Visit
        let staff: Identifier<Staff>
        let span: TimeSpan
    }

    /// By how many minutes a visit is late whatever the others do.
    private static func ownDelay(of visit: Visit, now: Instant) -> Int {
        let lateness = now.minutes(since: visit.span.start)
        switch visit.status {
        // Whoever has not come by the end of the visit does not keep the next one waiting.
        case .tentative, .booked, .confirmed: return now < visit.span.end ? believed(lateness) : 0
        case .arrived: return believed(lateness)
        case .inService:
            let begun = believed(visit.statusSince.minutes(since: visit.span.start))
            return max(begun, believed(now.minutes(since: visit.span.end)))
        case .readyToPay, .completed, .noShow, .cancelled: return 0
        }
    }

    private static func believed(_ minutes: Int) -> Int { (0...credible).contains(minutes) ? minutes : 0 }

    /// The parts in which somebody works, in the order of the day.
    private static func parts(of visits: [Visit]) -> [Part] {
        visits.flatMap { visit in
            visit.segments.compactMap { segment in
                guard let staff = segment.staff, segment.kind.occupiesStylist else { return nil }
                return Part(visit: visit, staff: staff, span: segment.span)
            }
        }.sorted { ($0.span.start, $0.visit.id) < ($1.span.start, $1.visit.id) }
    }

    private static func pushed(
        _ delays: [Identifier<Visit>: Int],
        through parts: [Part],
        now: Instant
    ) -> [Identifier<Visit>: Int] {
        var delays = delays
        var before: [Identifier<Staff>: [Part]] = [:]
        for part in parts {
            // What has begun has begun, whatever came before it.
            if part.visit.status != .inService || part.span.start > now {
                let held = (before[part.staff] ?? []).map { push(of: $0, on: part, delays) }.max() ?? 0
                delays[part.visit.id] = max(delays[part.visit.id] ?? 0, held)
            }
            before[part.staff, default: []].append(part)
        }
        return delays
    }

    /// By how many minutes an earlier part of the same stylist's holds one up; never by more than it is late itself.
    private static func push(of earlier: Part, on part: Part, _ delays: [Identifier<Visit>: Int]) -> Int {
        let delay = delays[earlier.visit.id] ?? 0
        guard delay > 0, earlier.visit.id != part.visit.id else { return 0 }
        return min(delay, earlier.span.end.adding(minutes: delay).minutes(since: part.span.start))
    }
}

extension VisitStatus {
    /// Whether a stylist still has to work on a visit of this status.
    fileprivate var holdsUpOthers: Bool {
        switch self {
        case .tentative, .booked, .confirmed, .arrived, .inService: true
        case .readyToPay, .completed, .noShow, .cancelled: false
        }
    }
}
