/// All that a day's screen shows and a day's rules ask: hours, people and visits, as read at one moment.
public struct DayPlan: Hashable, Sendable {
    /// Which day.
    public let day: LocalDay
    /// From midnight to midnight in the salon.
    public let span: TimeSpan
    /// When the salon is open, in order; empty when it is closed all day.
    public let opening: [TimeSpan]
    /// Why the salon is closed out of turn ("Thanksgiving"), or nil.
    public let closure: String?
    /// The people of the salon on that day, in the order of their columns.
    public let staff: [StaffDay]
    /// Every visit that touches the day, also cancelled ones, in order of their start.
    public let visits: [Visit]
    /// The steps of the visits, as far as they were read.
    public let steps: [Identifier<Visit>: VisitSteps]

    /// Makes a day of known parts.
    public init(
        day: LocalDay,
        span: TimeSpan,
        opening: [TimeSpan],
        closure: String?,
        staff: [StaffDay],
        visits: [Visit],
        steps: [Identifier<Visit>: VisitSteps] = [:]
    ) {
        self.day = day
        self.span = span
        self.opening = opening
        self.closure = closure
        self.staff = staff
        self.visits = visits
        self.steps = steps
    }

    /// The visit of that number, or nil when it does not touch the day.
    public func visit(_ id: Identifier<Visit>) -> Visit? {
        visits.first { $0.id == id }
    }

    /// The steps of a visit of the day as it is now, perhaps a change later than the day was read; empty where they
    /// were not read.
    public func steps(of visit: Visit) -> [VisitStep] { steps[visit.id]?.reaching(visit) ?? [] }

    /// The same day with the steps of its visits.
    public func with(steps: [Identifier<Visit>: VisitSteps]) -> DayPlan {
        DayPlan(
            day: day,
            span: span,
            opening: opening,
            closure: closure,
            staff: staff,
            visits: visits,
            steps: steps
        )
    }

    /// The same day with one visit in place of its older state; what the desk shows while a move is being saved.
    public func replacing(_ visit: Visit) -> DayPlan {
        let others = visits.filter { $0.id != visit.id }
        let touched = visit.span.overlaps(span) ? others + [visit] : others
        return DayPlan(
            day: day,
            span: span,
            opening: opening,
            closure: closure,
            staff: staff,
            visits: touched.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) },
            steps: steps
        )
    }
}
