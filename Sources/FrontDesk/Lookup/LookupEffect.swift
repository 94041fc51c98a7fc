import Salon

/// What the customer lookup wants done outside of itself.
nonisolated enum LookupEffect: Hashable, Sendable {
    /// Look for customers; the answer carries the generation back.
    case search(text: String, generation: Int)
    /// Show this customer.
    case choose(CustomerMatch)
    /// Open a booking for this customer.
    case book(CustomerMatch)
    /// Open the card of this customer.
    case card(CustomerMatch)
    /// Close the lookup.
    case close
}
