/// Whom the desk has to see to on a day, the most urgent first: departures before arrivals, whoever waits before whoever
/// comes.
public struct NextUp: Hashable, Sendable {
    /// What a customer does at the moment, in the order of urgency.
    public enum Stage: Int, CaseIterable, Hashable, Sendable {
        /// Stands at the till.
        case paying
        /// Has come and waits.
        case waiting
        /// Should be here and is not.
        case missing
        /// Sits in the chair.
        case served
        /// Comes later.
        case coming
    }

    /// A customer's line.
    public struct Entry: Hashable, Sendable {
        /// The visit.
        public let visit: Visit
        /// What the customer does.
        public let stage: Stage
        /// By how many minutes the visit is running late, 0 when in time.
        public let delay: Int

        /// For how many minutes the customer has waited at the till or for the chair, or has not come.
        ///
        /// 0 for those who sit in the chair or come later.
        public func waited(at now: Instant) -> Int {
            switch stage {
            case .paying, .waiting: max(0, now.minutes(since: visit.statusSince))
            case .missing: max(0, now.minutes(since: visit.span.start))
            case .served, .coming: 0
            }
        }

        /// When the visit is expected to begin.
        public var expectedStart: Instant { visit.span.start.adding(minutes: delay) }

        /// When the visit is expected to end.
        public var expectedEnd: Instant { visit.span.end.adding(minutes: delay) }
    }

    /// The lines, the most urgent first.
    public let entries: [Entry]

    /// Sorts a day's visits; those that are over or will not be are left out.
    public init(_ plan: DayPlan, late: RunningLate, now: Instant) {
        let all = plan.visits.filter { $0.isLive(at: now) }.compactMap { visit in
            Self.stage(of: visit, now: now).map { Entry(visit: visit, stage: $0, delay: late.minutes(of: visit.id)) }
        }
        entries = all.sorted { Self.key(of: $0) < Self.key(of: $1) }
    }

    private static func stage(of visit: Visit, now: Instant) -> Stage? {
        switch visit.status {
        case .readyToPay: .paying
        case .arrived: .waiting
        case .inService: .served
        case .tentative, .booked, .confirmed: visit.span.start <= now ? .missing : .coming
        case .completed, .noShow, .cancelled: nil
        }
    }

    /// Whoever has waited at the till longest, whose turn is next, who leaves the chair first; the number decides ties.
    private static func key(of entry: Entry) -> (Int, Instant, Identifier<Visit>) {
        let time =
            switch entry.stage {
            case .paying: entry.visit.statusSince
            case .waiting, .missing, .coming: entry.visit.span.start
            case .served: entry.expectedEnd
            }
        return (entry.stage.rawValue, time, entry.visit.id)
    }
}
