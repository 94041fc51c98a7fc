import Salon
import Terminal

/// Books the same again in so many weeks: same weekday, time, people and services.
nonisolated struct RebookDialog: Hashable, Sendable {
    /// In how many weeks people usually come again.
    static let usualWeeks = 6
    /// How many other times are offered.
    static let offers = 3

    /// What is booked again.
    let visit: Visit
    /// In how many weeks.
    var weeks = EditableText(String(usualWeeks), limit: 2)
    /// The chosen time: the same one, or one of those that are free instead.
    var list = ListView(count: 1)
    /// Whether the chosen time is to be booked as soon as its day was read.
    var isWanted = false

    /// The times that were shown when Enter was pressed and the same one was not free.
    var seen: RebookChoices?

    /// The question about a visit.
    init(visit: Visit) {
        self.visit = visit
        weeks.isProposal = true
    }

    /// The day in so many weeks, or nil when that is no number from 1 on.
    func day(in zone: SalonZone) -> LocalDay? {
        guard let count = Int(weeks.text), count > 0 else { return nil }
        return zone.day(of: visit.span.start).adding(days: count * 7)
    }

    /// The booking at the same time of that day.
    func draft(in zone: SalonZone) -> BookingDraft? {
        guard let day = day(in: zone) else { return nil }
        let start = zone.instant(day, zone.local(visit.span.start).time)
        let person = visit.staff.first
        var draft = BookingDraft(copying: visit, to: MoveTarget(start: start, from: person, to: person))
        // What was noted was noted for the visit before.
        draft.note = ""
        return draft
    }

    /// The times to choose from, by a day that was read: the same one when it is free, else those nearest to it.
    func choices(on plan: DayPlan, menu: Menu, now: Instant, zone: SalonZone) -> RebookChoices? {
        guard let draft = draft(in: zone), let shape = try? Layout.shape(of: draft, menu: menu) else { return nil }
        let problems = BookingRules.problems(with: shape, customer: visit.customer?.id, on: plan, now: now)
        guard let problem = problems.first else { return RebookChoices(drafts: [draft], refusal: nil) }
        let starts = SlotSearch.nearest(to: draft, on: plan, menu: menu, now: now, count: Self.offers).map(\.start)
        let drafts = starts.map { start in
            var other = draft
            other.start = start
            return other
        }
        return RebookChoices(drafts: drafts, refusal: problem.refusal)
    }

    /// Whether these times were on the screen before.
    func hasSeen(_ choices: RebookChoices) -> Bool { seen == choices }

    /// Does what a key means; true when the number of weeks may have changed.
    mutating func press(_ key: Key) -> Bool {
        switch key {
        case .up, .down:
            _ = list.handle(key, page: 1)
            isWanted = false
            return false
        case .character(let character) where !character.isWholeNumber: return false
        default:
            guard weeks.handle(key) else { return false }
            list.select(0)
            isWanted = false
            return true
        }
    }
}
