internal import Salon

/// A visit that is being moved: where it was, where its ghost is now, and what stands against leaving it there.
nonisolated struct MoveDraft: Hashable, Sendable {
    /// The visit as the book has it.
    let visit: Visit
    /// The day it was picked up on.
    let origin: LocalDay
    /// Where the cursor was.
    let originCursor: GridCursor
    /// Whose part was picked up.
    let from: Identifier<Staff>?
    /// Who would take it.
    var to: Identifier<Staff>?
    /// When the visit would begin.
    var start: Instant
    /// What stands against it, the most important first.
    var problems: [BookingProblem] = []

    /// Where the visit would go.
    var target: MoveTarget { MoveTarget(start: start, from: from, to: to) }

    /// The visit as it would be.
    var ghost: Visit { visit.moved(to: target) }

    /// Whether it is where it was.
    var isUnmoved: Bool { start == visit.span.start && to == from }

    /// Looks again at what stands against the ghost, by a day as the book has it.
    mutating func check(on plan: DayPlan, now: Instant) {
        guard !isUnmoved else {
            problems = []
            return
        }
        problems = BookingRules.problems(
            with: target.shape(of: visit),
            customer: visit.customer?.id,
            on: plan,
            // Somebody who is late may still go to another stylist at the same time.
            now: start == visit.span.start ? min(now, start) : now,
            ignoring: visit.id
        )
    }
}
