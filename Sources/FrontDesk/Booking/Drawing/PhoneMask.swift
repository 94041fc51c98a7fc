import Salon

/// What is shown of a phone in a list, where somebody across the counter may read along.
nonisolated enum PhoneMask {
    /// The phone as it was typed, or its last three digits alone when it is to be kept private.
    static func text(_ phone: Phone?, privacy: Bool) -> String {
        guard let phone else { return "" }
        return privacy ? "…" + phone.raw.filter(\.isWholeNumber).suffix(3) : phone.raw
    }
}
