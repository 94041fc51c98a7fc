/// Finds every free slot of a day for a wish: a pure function of the day as it was read.
///
/// A slot begins on a quarter of an hour of the wall clock, where somebody becomes free, or on a mark of five minutes that
/// leaves no scrap of time before what comes next. Lines without a stylist go to one who is free for all of them, or to
/// several where nobody is.
public struct FreeSlots: Sendable {
    let wish: SlotWish
    let menu: Menu
    let now: Instant
    /// Time that is left over and shorter than this is a scrap, in minutes.
    let shortest: Int

    /// A search for a wish.
    ///
    /// Throws: `noService`, `unknownService`, `outOfRange` for a quantity or a length.
    public init(for wish: SlotWish, menu: Menu, now: Instant) throws(Refusal) {
        let draft = BookingDraft(customer: .walkIn, lines: wish.lines, start: now)
        _ = try Layout.shape(of: draft, menu: menu)
        self.wish = wish
        self.menu = menu
        self.now = now
        shortest = Self.shortestUse(of: menu)
    }

    /// The best free slots of several days, soonest day first.
    ///
    /// Of each day at most as many as the wish asks for: one for each start, and for a customer who is here one for each
    /// person.
    public func best(on plans: [DayPlan], from: Instant) -> [FreeSlot] {
        plans.flatMap { plan -> [FreeSlot] in
            var starts: Set<Instant> = []
            var people: Set<[Staff]> = []
            let chosen = all(on: plan, from: from).filter {
                wish.isHere ? people.insert($0.staff).inserted : starts.insert($0.start).inserted
            }
            return Array(chosen.prefix(wish.slotsPerDay))
        }
    }

    /// Every free slot of a day from an instant on, the best first.
    public func all(on plan: DayPlan, from: Instant) -> [FreeSlot] {
        guard !plan.opening.isEmpty, from < plan.span.end else { return [] }
        let day = SlotDay(plan, for: wish, from: from, now: now)
        var found = patterns(for: plan).flatMap { pattern in
            starts(of: pattern, on: day).compactMap { slot(pattern, at: $0, on: day) }
        }
        if wish.openLines.count > 1 { found += shared(on: day, plan: plan, besides: Set(found.map(\.start))) }
        let order = Dictionary(plan.staff.enumerated().map { ($1.staff.id, $0) }) { first, _ in first }
        return found.map { (slot: $0, key: key(of: $0, order)) }.sorted { $0.key < $1.key }.map(\.slot)
    }

    /// The wish with one person for all that is open; as it is when nothing is.
    private func patterns(for plan: DayPlan) -> [SlotPattern] {
        let drafts =
            wish.openLines.isEmpty
            ? [wish.lines]
            : plan.staff.map { day in
                wish.lines.map { $0.staff.isEmpty ? $0.done(by: day.staff.id) : $0 }
            }
        return drafts.compactMap { pattern(of: $0) }
    }

    func pattern(of lines: [DraftLine]) -> SlotPattern? {
        // What could be refused was asked when the search was made.
        do { return try SlotPattern(lines, menu: menu) } catch { return nil }
    }

    func slot(_ pattern: SlotPattern, at start: Instant, on day: SlotDay) -> FreeSlot? {
        guard let fit = SlotFit(pattern, at: start, on: day, shortest: shortest) else { return nil }
        return FreeSlot(
            span: TimeSpan(start: start, minutes: pattern.minutes),
            lines: pattern.lines,
            staff: pattern.parts.compactMap { day.people[$0[0].staff]?.staff },
            usesGap: fit.gapMinutes > 0,
            fitsExactly: fit.isExact,
            cost: fit.cost(waiting: start.minutes(since: max(day.midnight, day.earliest)))
        )
    }

    /// For a customer who is here time decides first, for others what the slot costs.
    private func key(of slot: FreeSlot, _ order: [Identifier<Staff>: Int]) -> SlotKey {
        let place = slot.staff.first.flatMap { order[$0.id] } ?? 0
        let start = slot.start.microseconds
        return wish.isHere ? SlotKey(start, Int64(slot.cost), place) : SlotKey(Int64(slot.cost), start, place)
    }

    /// As long as the shortest service, but no shorter than a quarter and no longer than half an hour.
    private static func shortestUse(of menu: Menu) -> Int {
        min(max(menu.services.map(\.minutes).min() ?? 20, 15), 30)
    }
}

/// What slots of a day are ordered by.
private struct SlotKey: Comparable {
    let first: Int64
    let second: Int64
    let third: Int

    init(_ first: Int64, _ second: Int64, _ third: Int) {
        self.first = first
        self.second = second
        self.third = third
    }

    static func < (left: SlotKey, right: SlotKey) -> Bool {
        (left.first, left.second, left.third) < (right.first, right.second, right.third)
    }
}

extension DraftLine {
    /// The same line done by somebody.
    func done(by staff: Identifier<Staff>) -> DraftLine {
        var line = self
        line.staff = [staff]
        return line
    }
}
