internal import Salon

/// What the desk counts of a day.
nonisolated public struct DayFigures: Hashable, Sendable {
    /// Visits that are live or were: everything but cancelled ones.
    public let booked: Int
    /// Customers who are here: arrived, in the chair or about to pay.
    public let present: Int
    /// Those of them in the chair.
    public let inService: Int
    /// Visits that are over.
    public let completed: Int
    /// Customers who did not come.
    public let noShows: Int
    /// Visits that were cancelled.
    public let cancelled: Int
    /// Minutes in which somebody on duty has no customer.
    public let freeMinutes: Int

    /// The sum of several days' figures.
    init(sum days: [DayFigures]) {
        func sum(_ figure: (DayFigures) -> Int) -> Int { days.reduce(0) { $0 + figure($1) } }
        booked = sum(\.booked)
        present = sum(\.present)
        inService = sum(\.inService)
        completed = sum(\.completed)
        noShows = sum(\.noShows)
        cancelled = sum(\.cancelled)
        freeMinutes = sum(\.freeMinutes)
    }

    /// Counts a day; what was held until an hour that has come is no longer booked.
    init(_ plan: DayPlan, now: Instant) {
        func count(_ statuses: Set<VisitStatus>) -> Int { plan.visits.count { statuses.contains($0.status) } }
        booked = plan.visits.count { $0.isLive(at: now) || $0.status == .noShow }
        present = count([.arrived, .inService, .readyToPay])
        inService = count([.inService])
        completed = count([.completed])
        noShows = count([.noShow])
        cancelled = count([.cancelled])
        let availability = Availability(plan, now: now)
        freeMinutes = plan.staff.reduce(0) { sum, staff in
            let onDuty = staff.working.reduce(0) { $0 + $1.minutes }
            let breaks = staff.blocks.reduce(0) { $0 + $1.span.minutes }
            return sum + max(0, onDuty - breaks - availability.load(of: staff.staff.id))
        }
    }
}
