/// Who is free when, by a day as it was read: the pure half of what the holds enforce in the database.
public struct Availability: Sendable {
    private let plan: DayPlan
    private let busy: [Identifier<Staff>: [(span: TimeSpan, visit: Visit)]]
    private let processing: [Identifier<Staff>: [TimeSpan]]

    /// Looks at a day, leaving out one visit (the one that is being moved), those beside which it may stand and, where
    /// `now` is given, tentative visits whose hour has come.
    public init(
        _ plan: DayPlan,
        ignoring ignored: Identifier<Visit>? = nil,
        beside partners: Set<Identifier<Visit>> = [],
        now: Instant? = nil
    ) {
        self.plan = plan
        var busy: [Identifier<Staff>: [(span: TimeSpan, visit: Visit)]] = [:]
        var processing: [Identifier<Staff>: [TimeSpan]] = [:]
        for visit in plan.visits where visit.isLive(at: now) && visit.id != ignored && !partners.contains(visit.id) {
            for segment in visit.segments {
                guard let staff = segment.staff else { continue }
                if segment.kind.occupiesStylist {
                    busy[staff, default: []].append((segment.span, visit))
                } else {
                    processing[staff, default: []].append(segment.span)
                }
            }
        }
        self.busy = busy
        self.processing = processing
    }

    /// The first visit that keeps a stylist from working during a span, or nil.
    public func clash(with staff: Staff, during span: TimeSpan) -> Clash? {
        guard let found = busy[staff.id]?.first(where: { $0.span.overlaps(span) }) else { return nil }
        return Clash(
            visit: found.visit.id,
            customer: found.visit.customer?.name,
            staff: staff.name,
            services: found.visit.serviceNames,
            span: found.span
        )
    }

    /// The first thing that stands against a stylist working during a span, or nil.
    public func refusal(of staff: StaffDay, during span: TimeSpan) -> Refusal? {
        if !staff.working.contains(where: { $0.contains(span) }) {
            return .offDuty(staff.staff, working: staff.working)
        }
        if let block = staff.blocks.first(where: { $0.span.overlaps(span) }) { return .blocked(staff.staff, block) }
        return clash(with: staff.staff, during: span).map { .taken($0, offers: []) }
    }

    /// Whether every stylist of a shape is on duty and free for their parts, and the salon is open for all of it.
    public func fits(_ shape: VisitShape) -> Bool {
        guard plan.opening.contains(where: { $0.contains(shape.span) }) else { return false }
        return shape.segments.allSatisfy { segment in
            guard let id = segment.staff, segment.kind.occupiesStylist else { return true }
            guard let staff = plan.staff.first(where: { $0.staff.id == id }) else { return false }
            return refusal(of: staff, during: segment.span) == nil
        }
    }

    /// The minutes for which a stylist is booked that day.
    public func load(of staff: Identifier<Staff>) -> Int {
        (busy[staff] ?? []).reduce(0) { $0 + $1.span.minutes }
    }

    /// The time around an instant in which a stylist is on duty and free, or nil when not free then.
    public func freeSpan(of staff: StaffDay, around instant: Instant) -> TimeSpan? {
        guard let shift = staff.working.first(where: { $0.contains(instant) }) else { return nil }
        let taken = staff.blocks.map(\.span) + (busy[staff.staff.id] ?? []).map(\.span)
        guard !taken.contains(where: { $0.contains(instant) }) else { return nil }
        let start = taken.map(\.end).filter { $0 <= instant }.max() ?? shift.start
        let end = taken.map(\.start).filter { $0 > instant }.min() ?? shift.end
        return TimeSpan(start: max(start, shift.start), end: min(end, shift.end))
    }

    /// All times within the salon's hours in which a stylist is on duty and free, in order.
    public func freeSpans(of staff: StaffDay) -> [TimeSpan] {
        let taken = staff.blocks.map(\.span) + (busy[staff.staff.id] ?? []).map(\.span)
        let open = staff.working.flatMap { shift in plan.opening.compactMap { $0.intersection(shift) } }
        return taken.reduce(open) { spans, span in spans.flatMap { $0.subtracting(span) } }
            .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// When something sets for a customer of a stylist, who has their hands free meanwhile.
    public func gaps(of staff: Identifier<Staff>) -> [TimeSpan] { processing[staff] ?? [] }
}
