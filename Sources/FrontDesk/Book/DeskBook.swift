public import Salon

/// The book as the desk needs it: a protocol, so that the desk's tests need no server.
///
/// Everything throws `BookError`, and a write that answers is committed.
nonisolated public protocol DeskBook: Sendable {
    /// The salon's name, zone, currency and habits.
    @concurrent func profile() async throws(BookError) -> SalonProfile
    /// The services on offer.
    @concurrent func menu() async throws(BookError) -> Menu
    /// A day with its people and visits.
    @concurrent func day(_ day: LocalDay) async throws(BookError) -> DayPlan
    /// The days of a calendar, each with its visits and its load.
    @concurrent func calendar(from first: LocalDay, to last: LocalDay) async throws(BookError) -> [CalendarDay]
    /// A customer, or nil when there is none of that number.
    @concurrent func customer(_ id: Identifier<Customer>) async throws(BookError) -> Customer?
    /// Customers by any part of name, phone or address, the best first.
    @concurrent func findCustomers(_ text: String, limit: Int, now: Instant) async throws(BookError) -> [CustomerMatch]
    /// The best free slots for a wish from an instant on, soonest day first.
    @concurrent func freeSlots(
        for wish: SlotWish,
        from start: Instant,
        days count: Int,
        now: Instant
    ) async throws(BookError) -> [FreeSlot]
    /// Books a draft in one transaction, a new customer included.
    @concurrent func book(_ draft: BookingDraft, _ order: ChangeOrder) async throws(BookError) -> Change
    /// Makes of a visit of a known version what a draft says.
    @concurrent func edit(
        _ visit: Identifier<Visit>,
        version: Int,
        to draft: BookingDraft,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Moves a visit of a known version in time or to another stylist.
    @concurrent func move(
        _ visit: Identifier<Visit>,
        version: Int,
        to target: MoveTarget,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Makes the last hands-on part of a visit longer, or shorter.
    @concurrent func resize(
        _ visit: Identifier<Visit>,
        version: Int,
        by minutes: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Cancels a visit for a reason.
    @concurrent func cancel(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Writes down that nobody came, and why.
    @concurrent func noShow(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Takes a visit to another status.
    @concurrent func setStatus(
        of visit: Identifier<Visit>,
        version: Int,
        to status: VisitStatus,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Blocks the time of one or several people, perhaps in the place of another entry.
    @concurrent func block(
        _ draft: BlockDraft,
        replacing old: BlockSource?,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Gives the time of a block free again, of a weekly one from a day on.
    @concurrent func unblock(
        _ source: BlockSource,
        from day: LocalDay,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// All that the salon knows of a customer, or nil when there is none of that number.
    @concurrent func card(
        _ id: Identifier<Customer>,
        now: Instant,
        pastLimit: Int
    ) async throws(BookError) -> CustomerCard?
    /// Changes the texts of a customer's card of a known version.
    @concurrent func saveCustomer(
        _ id: Identifier<Customer>,
        version: Int,
        to details: CustomerDetails,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Notes a formula on a customer's card.
    @concurrent func addFormula(
        _ formula: FormulaDraft,
        to id: Identifier<Customer>,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// The cards that are proposed to be of the same person as one, the likeliest first.
    @concurrent func duplicates(of id: Identifier<Customer>) async throws(BookError) -> [DuplicatePair]
    /// Joins two cards that are of one person.
    @concurrent func merge(
        _ other: Identifier<Customer>,
        version: Int,
        into kept: Identifier<Customer>,
        keptVersion: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Erases a person for good.
    @concurrent func erase(
        _ id: Identifier<Customer>,
        version: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Takes back a change that has not been taken back.
    @concurrent func undo(_ target: UndoTarget, _ order: ChangeOrder) async throws(BookError) -> Change
    /// Does again what the order's author took back last, by one of some operations.
    @concurrent func redo(among operations: [OperationID]?, _ order: ChangeOrder) async throws(BookError) -> Change
    /// What became of an operation: its change, or nil when it was never done.
    @concurrent func change(of operation: OperationID) async throws(BookError) -> Change?
    /// The owner's figures for some days, beside those of the same weekdays before and 52 weeks back.
    @concurrent func totals(of days: DayRange, now: Instant?) async throws(BookError) -> TotalsReport
    /// The visits behind a figure in order of their start, at most so many.
    @concurrent func visits(
        behind figure: TotalsFigure,
        in days: DayRange,
        limit: Int,
        now: Instant?
    ) async throws(BookError) -> [Visit]
    /// Charges a visit of a known version, takes what is paid for it, and completes it.
    @concurrent func pay(
        _ visit: Identifier<Visit>,
        version: Int,
        _ settlement: Settlement,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// What was paid for a visit and not taken back.
    @concurrent func payments(of visit: Identifier<Visit>) async throws(BookError) -> [Payment]
    /// What was done to a visit, to a customer or on a day, the newest first.
    @concurrent func history(of question: HistoryQuestion, limit: Int) async throws(BookError) -> [HistoryEntry]
    /// All that is set about the salon, as of one moment.
    @concurrent func settings() async throws(BookError) -> SalonSettings
    /// The visits that are not over yet, in the order of their start.
    @concurrent func comingVisits(now: Instant) async throws(BookError) -> [Visit]
    /// Changes a part of the salon, or adds somebody or something to it; no visit changes by it.
    @concurrent func change(_ edit: SettingEdit, _ order: ChangeOrder) async throws(BookError) -> Change
    /// What other terminals do and how the database is, for as long as somebody listens.
    func events() -> AsyncStream<BookEvent>
}
