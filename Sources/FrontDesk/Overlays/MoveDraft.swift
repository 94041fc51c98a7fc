internal import Salon

/// A visit that is being moved: where it was, where its ghost is now, and what stands against leaving it there.
nonisolated struct MoveDraft: Hashable, Sendable {
    /// What Enter does.
    enum Purpose: Hashable, Sendable {
        /// The visit goes there.
        case move
        /// The visit stays, and a copy of it is booked there.
        case copy
        /// The visit stays, and its last hands-on part gets another length.
        case resize
    }

    /// What Enter does.
    let purpose: Purpose
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
    /// How much longer it would be, in minutes.
    var longer = 0
    /// What stands against it, the most important first.
    var problems: [BookingProblem] = []
    /// Whether it is to be left there as soon as the day was read: Enter was typed ahead of it.
    var isWanted = false

    /// Where the visit would go.
    var target: MoveTarget { MoveTarget(start: start, from: from, to: to) }

    /// The visit as it would be; a copy has a number that no visit has.
    var ghost: Visit {
        switch purpose {
        case .move: visit.moved(to: target)
        case .copy: visit.moved(to: target).numbered(Identifier(-visit.id.number))
        case .resize: visit.resized(by: longer)
        }
    }

    /// What is done when it is left there.
    var write: BookWrite {
        switch purpose {
        case .move: .move(visit, to: target)
        case .copy: .book(BookingDraft(copying: visit, to: target))
        case .resize: .resize(visit, by: longer)
        }
    }

    /// Whether it is where it was.
    var isUnmoved: Bool {
        switch purpose {
        case .move: start == visit.span.start && to == from
        case .copy: false
        case .resize: longer == 0
        }
    }

    /// Looks again at what stands against the ghost, by a day as the book has it.
    mutating func check(on plan: DayPlan, now: Instant) {
        guard !isUnmoved else {
            problems = []
            return
        }
        // Somebody who is late may still go to another stylist at the same time, or stay longer.
        let keepsStart = purpose != .copy && start == visit.span.start
        problems = BookingRules.problems(
            with: ghost.shape,
            customer: visit.customer?.id,
            on: plan,
            now: keepsStart ? min(now, start) : now,
            ignoring: purpose == .copy ? nil : visit.id,
            beside: purpose == .copy ? [] : SqueezeRules.partners(of: visit, on: plan)
        )
    }
}

nonisolated extension Visit {
    /// The visit under another number, booked anew.
    fileprivate func numbered(_ id: Identifier<Visit>) -> Visit {
        Visit(
            id: id,
            version: 1,
            status: .booked,
            customer: customer,
            span: span,
            lines: lines,
            segments: segments,
            note: note,
            statusSince: statusSince
        )
    }
}
