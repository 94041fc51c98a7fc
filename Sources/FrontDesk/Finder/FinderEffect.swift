import Salon

/// What the finder wants done outside of itself.
nonisolated enum FinderEffect: Hashable, Sendable {
    /// Look for free slots; the answer carries the request back.
    case search(SlotRequest)
    /// Open a booking for this slot; who walked in has arrived.
    case open(FreeSlot, hasArrived: Bool)
    /// Book this slot for somebody without a name, who is here.
    case bookWalkIn(FreeSlot)
    /// Close the finder.
    case close
}
