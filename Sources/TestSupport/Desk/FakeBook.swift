public import FrontDesk
public import Salon

/// A salon's book in memory that follows the same rules as the real one; for desks and forms under test.
public actor FakeBook: DeskBook {
    /// All visits that there are.
    public internal(set) var visits: [Visit]
    var changes: [OperationID: Change] = [:]
    /// Every change in the order in which it was made.
    public internal(set) var record: [Change] = []
    /// For what reason visits were cancelled, or nobody came.
    public internal(set) var reasons: [Identifier<Visit>: String] = [:]
    /// What can be undone: the change and the visit before it, or nil where it had not been there.
    var done: [(change: Change, before: Visit?)] = []
    /// What was taken back: the change, and the visit as it was before that.
    var undone: [(change: Change, before: Visit?)] = []
    var blocked: [(block: Block, staff: Identifier<Staff>)] = []
    var payments: [Identifier<Visit>: [Payment]] = [:]
    /// Every change, the newest first.
    var entries: [HistoryEntry] = []
    /// What is set, and what was before each change of it.
    var setting = BusyDay.settings
    var settingsBefore: [SalonSettings] = []
    var faults: [BookError] = []
    var isHeld = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    let listeners = Listeners()

    /// A book with the visits of the busy day, or others.
    public init(visits: [Visit] = BusyDay.visits) {
        self.visits = visits
    }

    /// Time that was blocked besides the lunches of the day.
    public var blockedTime: [Block] { blocked.map(\.block) }

    /// Lets the next writes fail, one after the other.
    public func fail(with errors: BookError...) { faults += errors }

    /// Keeps everything that is asked from now on waiting.
    public func hold() { isHeld = true }

    /// Answers what was kept waiting.
    public func release() {
        isHeld = false
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    /// Tells every desk something, as another terminal or the database would.
    public nonisolated func announce(_ event: BookEvent) { listeners.tell(event) }

    /// The salon of the busy day.
    public func profile() -> SalonProfile { BusyDay.profile }

    /// Its services.
    public func menu() -> Menu { BusyDay.menu }

    /// A day of it.
    public func day(_ day: LocalDay) async -> DayPlan {
        await pause()
        return BusyDay.plan(day, visits: visits, blocked: blocked)
    }

    /// Its calendar, made of its days.
    public func calendar(from first: LocalDay, to last: LocalDay) async -> [CalendarDay] {
        await pause()
        return BusyDay.calendar(from: first, to: last, visits: visits)
    }

    /// One of its customers.
    public func customer(_ id: Identifier<Customer>) async -> Customer? {
        await pause()
        guard let reference = visits.lazy.compactMap(\.customer).first(where: { $0.id == id }) else { return nil }
        return BusyDay.customer(reference)
    }

    /// Customers by a part of the name or of the phone.
    public func findCustomers(_ text: String, limit: Int, now: Instant) async -> [CustomerMatch] {
        await pause()
        let known = visits.filter { $0.customer.map { BusyDay.customer($0).isFound(by: text) } ?? false }
        return known.prefix(limit).compactMap { visit in
            visit.customer.map { customer in
                CustomerMatch(
                    id: customer.id,
                    name: customer.name,
                    phones: BusyDay.customer(customer).phones,
                    email: nil,
                    lastVisit: visit.span.start < now ? visit.span.start : nil,
                    nextVisit: visit.span.start < now ? nil : visit.span.start
                )
            }
        }
    }

    /// Free slots by the rules.
    public func freeSlots(
        for wish: SlotWish,
        from start: Instant,
        days count: Int,
        now: Instant
    ) async throws(BookError) -> [FreeSlot] {
        await pause()
        return try BusyDay.freeSlots(for: wish, from: start, days: count, now: now, visits: visits)
    }

    /// Books by the rules.
    public func book(_ draft: BookingDraft, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await prepare(order)
        let wanted = try BusyDay.visit(of: draft, number: Int64(visits.count + 1), now: order.now)
        let visit = try placed(wanted, for: draft.squeezeIn, order)
        return commit(.book, before: nil, after: visit, order)
    }

    /// Changes all of a visit by the rules.
    public func edit(
        _ visit: Identifier<Visit>,
        version: Int,
        to draft: BookingDraft,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        let wanted = try BusyDay.edited(before, draft, now: order.now)
        let after = wanted.occupiesSame(as: before) ? wanted : try placed(wanted, for: draft.squeezeIn, order)
        return commit(.edit, before: before, after: after, order)
    }

    /// Moves by the rules.
    public func move(
        _ visit: Identifier<Visit>,
        version: Int,
        to target: MoveTarget,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        let after = try placed(before.changed(shape: target.shape(of: before)), for: target.squeezeIn, order)
        return commit(.move, before: before, after: after, order)
    }

    /// Makes a visit longer or shorter by the rules.
    public func resize(
        _ visit: Identifier<Visit>,
        version: Int,
        by minutes: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        guard let shape = before.shape.resized(by: minutes) else {
            throw .refused(.outOfRange(.length, VisitShape.shortestPart...Layout.longestPart))
        }
        let after = try placed(before.changed(shape: shape), for: nil, order)
        return commit(.resize, before: before, after: after, order)
    }

    /// Cancels.
    public func cancel(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        reasons[visit] = reason
        return commit(.cancel, before: before, after: before.changed(status: .cancelled), order)
    }

    /// Changes a status by the rules.
    public func setStatus(
        of visit: Identifier<Visit>,
        version: Int,
        to status: VisitStatus,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        let zone = BusyDay.profile.zone
        if let refusal = StatusRules.refusal(of: status, for: before, now: order.now, zone: zone) {
            throw .refused(refusal)
        }
        return commit(.status, before: before, after: before.changed(status: status), order)
    }

    /// Blocks time by the rules.
    public func block(
        _ draft: BlockDraft,
        replacing old: BlockSource?,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let day = BusyDay.profile.zone.day(of: draft.span.start)
        let plan = BusyDay.plan(day, visits: visits, blocked: blocked)
        if let refusal = BlockRules.clashes(with: draft, on: plan, now: order.now, besides: old).first {
            throw .refused(refusal)
        }
        blocked.removeAll { $0.block.source == old && old != nil }
        let source = BlockSource.once(Identifier(Int64(100 + changes.count)))
        let block = Block(span: draft.span, kind: draft.kind, note: draft.note, source: source)
        blocked += draft.staff.map { (block, $0) }
        return commit(.block, of: block, draft.staff, order)
    }

    /// Gives blocked time free.
    public func unblock(
        _ source: BlockSource,
        from day: LocalDay,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let found = blocked.filter { $0.block.source == source }
        guard let block = found.first?.block else { throw .refused(.noSuchBlock) }
        blocked.removeAll { $0.block.source == source }
        return commit(.unblock, of: block, found.map(\.staff), order)
    }

    /// Takes back what was done last.
    public func undo(_ target: UndoTarget, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await prepare(order)
        let index = done.lastIndex { change, _ in
            switch target {
            case .author: true
            case .operations(let all): all.contains(change.operation)
            case .change(let id): change.id == id
            }
        }
        guard let index else { throw .refused(.nothingToUndo) }
        let last = done.remove(at: index)
        if let change = undoSetting(last.change, order) { return change }
        guard let visit = last.change.visit else { throw .refused(.noSuchVisit) }
        let after = last.before?.changed(version: visit.version) ?? visit.changed(status: .cancelled)
        undone.append((last.change, visits.first { $0.id == visit.id }))
        return commit(.undo, reversing: last.change.verb, before: nil, after: after, order)
    }

    /// Does again what was taken back last.
    public func redo(among operations: [OperationID]?, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await prepare(order)
        guard let last = undone.popLast(), let visit = last.before else { throw .refused(.nothingToRedo) }
        let present = visits.first { $0.id == visit.id }
        let after = visit.changed(version: present?.version ?? visit.version)
        return commit(.redo, reversing: last.change.verb, before: present, after: after, order)
    }

    /// What became of an operation.
    public func change(of operation: OperationID) async throws(BookError) -> Change? {
        await pause()
        return changes[operation]
    }

    /// The figures of some days.
    public func totals(of days: DayRange, now: Instant?) async -> TotalsReport {
        await pause()
        return BusyDay.report(of: days, visits: visits)
    }

    /// The visits of some days that have a status; of any other figure all.
    public func visits(behind figure: TotalsFigure, in days: DayRange, limit: Int, now: Instant?) async -> [Visit] {
        await pause()
        return Array(BusyDay.visits(behind: figure, in: days, of: visits).prefix(limit))
    }

    /// Completes a visit and keeps what was paid for it.
    public func pay(
        _ visit: Identifier<Visit>,
        version: Int,
        _ settlement: Settlement,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await prepare(order)
        let before = try find(visit, version, order)
        do throws(Refusal) {
            try TillRules.check(before)
            let currency = BusyDay.profile.currency
            payments[visit] = try TillRules.bill(settlement, for: before, currency: currency, now: order.now).parts
        } catch {
            throw .refused(error)
        }
        return commit(.pay, before: before, after: before.charged(settlement.charges, since: order.now), order)
    }

    /// What was paid for a visit.
    public func payments(of visit: Identifier<Visit>) async -> [Payment] {
        await pause()
        return payments[visit] ?? []
    }

    /// What was done to a visit or a customer; of a day, everything.
    public func history(of question: HistoryQuestion, limit: Int) async throws(BookError) -> [HistoryEntry] {
        await pause()
        let found = entries.filter { entry in
            switch question {
            case .visit(let id): entry.visit == id
            case .customer(let id): entry.customer?.id == id
            case .day: true
            }
        }
        return Array(found.prefix(limit))
    }

    /// What is announced, and every change.
    public nonisolated func events() -> AsyncStream<BookEvent> { listeners.stream() }

    func pause() async {
        guard isHeld else { return }
        await withCheckedContinuation { waiting.append($0) }
    }

    func prepare(_ order: ChangeOrder) async throws(BookError) {
        await pause()
        if !faults.isEmpty { throw faults.removeFirst() }
    }

    func find(_ id: Identifier<Visit>, _ version: Int, _ order: ChangeOrder) throws(BookError) -> Visit {
        guard let visit = visits.first(where: { $0.id == id }) else { throw .refused(.noSuchVisit) }
        guard visit.version == version else { throw .refused(.changedSince(by: order.author, at: order.now)) }
        return visit
    }

    private func refusal(of visit: Visit, on plan: DayPlan, _ order: ChangeOrder) -> Refusal? {
        BookingRules.problems(
            with: visit.shape,
            customer: visit.customer?.id,
            on: plan,
            now: order.now,
            ignoring: visit.id,
            beside: SqueezeRules.partners(of: visit, on: plan)
        ).first?.refusal
    }

    /// A visit as the rules let it stand, beside whoever is there where there is a reason.
    func placed(_ visit: Visit, for reason: String?, _ order: ChangeOrder) throws(BookError) -> Visit {
        let plan = BusyDay.plan(BusyDay.profile.zone.day(of: visit.span.start), visits: visits, blocked: blocked)
        do throws(Refusal) {
            var visit = visit
            if let reason {
                let hosts = try SqueezeRules.hosts(of: visit.shape, on: plan, now: order.now, ignoring: visit.id)
                let given = SqueezeIn(hosts: hosts, reason: reason, allowedBy: order.author)
                if !hosts.isEmpty { visit = visit.squeezed(in: given) }
            }
            let settled = try SqueezeRules.settled(visit, on: plan, now: order.now)
            if let refusal = refusal(of: settled, on: plan, order) { throw refusal }
            return settled
        } catch { throw .refused(error) }
    }
}
