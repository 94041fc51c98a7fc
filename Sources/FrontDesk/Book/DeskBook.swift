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
    /// Moves a visit of a known version in time or to another stylist.
    @concurrent func move(
        _ visit: Identifier<Visit>,
        version: Int,
        to target: MoveTarget,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change
    /// Cancels a visit for a reason.
    @concurrent func cancel(
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
    /// Takes back the last change of the order's author that has not been taken back.
    @concurrent func undo(_ order: ChangeOrder) async throws(BookError) -> Change
    /// Does again what the order's author took back last.
    @concurrent func redo(_ order: ChangeOrder) async throws(BookError) -> Change
    /// What became of an operation: its change, or nil when it was never done.
    @concurrent func change(of operation: OperationID) async throws(BookError) -> Change?
    /// What was done to a visit, to a customer or on a day, the newest first.
    @concurrent func history(of question: HistoryQuestion, limit: Int) async throws(BookError) -> [HistoryEntry]
    /// What other terminals do and how the database is, for as long as somebody listens.
    func events() -> AsyncStream<BookEvent>
}
