/// Finds times at which a draft would fit on one day.
public enum SlotSearch {
    /// The grain of offered times, in minutes.
    public static let grain = 15

    /// The stylists to whom a draft's first line could go at its start, the least booked first.
    ///
    /// A draft that names stylists keeps them: then the list is that stylist, or empty when not free.
    public static func whoIsFree(
        for draft: BookingDraft,
        on plan: DayPlan,
        menu: Menu,
        now: Instant? = nil,
        ignoring ignored: Identifier<Visit>? = nil
    ) -> [Staff] {
        let availability = Availability(plan, ignoring: ignored, now: now)
        return plan.staff.map(\.staff)
            .filter { staff in
                guard let shape = try? Layout.shape(of: draft.assigning(staff.id), menu: menu) else { return false }
                return availability.fits(shape)
            }
            .map { (staff: $0, load: availability.load(of: $0.id)) }
            .enumerated()
            .sorted { ($0.element.load, $0.offset) < ($1.element.load, $1.offset) }
            .map(\.element.staff)
    }

    /// The times of a day nearest to the draft's start at which it fits, at most `count`, never before `now`.
    ///
    /// Lines with a stylist keep that stylist; lines without one take whoever is free for all of them.
    public static func nearest(
        to draft: BookingDraft,
        on plan: DayPlan,
        menu: Menu,
        now: Instant,
        count: Int = 3,
        ignoring ignored: Identifier<Visit>? = nil
    ) -> [SlotOffer] {
        let availability = Availability(plan, ignoring: ignored, now: now)
        let people: [Staff?] = draft.isAssigned ? [nil] : plan.staff.map(\.staff)
        let offers = starts(on: plan, notBefore: now).flatMap { start in
            people.compactMap { staff -> SlotOffer? in
                var moved = staff.map { draft.assigning($0.id) } ?? draft
                moved.start = start
                guard let shape = try? Layout.shape(of: moved, menu: menu), availability.fits(shape) else { return nil }
                return SlotOffer(start: start, staff: staff ?? firstStaff(of: draft, on: plan))
            }
        }
        return nearest(offers, to: draft.start, count: count)
    }

    private static func starts(on plan: DayPlan, notBefore now: Instant) -> [Instant] {
        plan.opening.flatMap { open in
            stride(from: 0, to: open.minutes, by: grain).map { open.start.adding(minutes: $0) }.filter { $0 >= now }
        }
    }

    private static func nearest(_ offers: [SlotOffer], to start: Instant, count: Int) -> [SlotOffer] {
        var seen: Set<Instant> = []
        let sorted = offers.enumerated().sorted { left, right in
            let leftDistance = abs(left.element.start.microseconds - start.microseconds)
            let rightDistance = abs(right.element.start.microseconds - start.microseconds)
            return (leftDistance, left.offset) < (rightDistance, right.offset)
        }
        // One offer for each time: three names at the same quarter of an hour are no choice of time.
        return Array(sorted.map(\.element).filter { seen.insert($0.start).inserted }.prefix(count))
    }

    private static func firstStaff(of draft: BookingDraft, on plan: DayPlan) -> Staff? {
        let id = draft.lines.first?.staff.first
        return plan.staff.first { $0.staff.id == id }?.staff
    }
}

extension BookingDraft {
    /// Whether every line has somebody who does it.
    public var isAssigned: Bool { lines.allSatisfy { !$0.staff.isEmpty } }

    /// The same draft with one stylist for every line that has none.
    public func assigning(_ staff: Identifier<Staff>) -> BookingDraft {
        var assigned = self
        for index in assigned.lines.indices where assigned.lines[index].staff.isEmpty {
            assigned.lines[index].staff = [staff]
        }
        return assigned
    }
}
