/// A time at which everything of a wish fits, and who would do it.
public struct FreeSlot: Hashable, Sendable {
    /// From the first part to the last.
    public let span: TimeSpan
    /// The services of the wish, each with somebody who does it.
    public let lines: [DraftLine]
    /// Who works in it, each once, in the order of the services.
    public let staff: [Staff]
    /// Whether somebody works in it while something sets for another customer of theirs.
    public let usesGap: Bool
    /// Whether it fills the free time of everybody who works in it to the minute.
    public let fitsExactly: Bool
    /// What it costs the salon, in minutes or what is worth as much; the less the better.
    let cost: Int

    /// When it begins.
    public var start: Instant { span.start }

    /// The booking of the slot for somebody.
    public func draft(for customer: DraftCustomer) -> BookingDraft {
        BookingDraft(customer: customer, lines: lines, start: start)
    }
}
