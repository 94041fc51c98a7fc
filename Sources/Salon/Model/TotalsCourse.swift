/// How some days went, in steps of one length: what bar charts are drawn from.
public struct TotalsCourse: Hashable, Sendable {
    /// How long a step is.
    public enum Step: String, Hashable, Sendable {
        case hour
        case day
        case month
        case year
    }

    /// One step.
    public struct Point: Hashable, Sendable {
        /// When it begins.
        public let start: Instant
        /// The kept visits that begin in it.
        public var visits: Int
        /// Their value.
        public var value: PricedSum

        /// Makes a step.
        public init(start: Instant, visits: Int, value: PricedSum) {
            self.start = start
            self.visits = visits
            self.value = value
        }
    }

    /// How long a step is.
    public let step: Step
    /// The steps in order, also the empty ones.
    public let points: [Point]

    /// Makes a course.
    public init(step: Step, points: [Point]) {
        self.step = step
        self.points = points
    }

    /// The steps that a range is divided into, with the first instant of each: hours of a day, days of two months, months
    /// of ten years, and years.
    public static func edges(of days: DayRange, in zone: SalonZone) -> (step: Step, starts: [Instant]) {
        let span = days.span(in: zone)
        switch days.count {
        case 1: return (.hour, (0...(span.minutes - 1) / 60).map { span.start.adding(minutes: $0 * 60) })
        case ...62: return (.day, days.days.map { zone.instant($0, .midnight) })
        case ...3660:
            return (.month, firstDays(of: days) { DayRange.month(of: $0).last }.map { zone.instant($0, .midnight) })
        default:
            let ends: (LocalDay) -> LocalDay = { LocalDay(year: $0.year, month: 12, day: 31) ?? days.last }
            return (.year, firstDays(of: days, ends).map { zone.instant($0, .midnight) })
        }
    }

    /// The first day of each step within a range, given the last day of the step that a day lies in.
    private static func firstDays(of days: DayRange, _ end: (LocalDay) -> LocalDay) -> [LocalDay] {
        var found: [LocalDay] = []
        var day = days.first
        while day <= days.last {
            found.append(day)
            let next = end(day).adding(days: 1)
            guard next > day else { break }
            day = next
        }
        return found
    }
}

extension TotalsCourse {
    /// The same without empty hours before the first and after the last visit; other steps stay as they are.
    public var trimmed: TotalsCourse {
        guard step == .hour, let first = points.firstIndex(where: { $0.visits > 0 }),
            let last = points.lastIndex(where: { $0.visits > 0 })
        else { return self }
        return TotalsCourse(step: step, points: Array(points[first...last]))
    }
}
