/// What a form of a card wants done outside of itself.
nonisolated enum CardFormEffect: Hashable, Sendable {
    /// Save it.
    case save(BookWrite)
    /// Nothing would be lost: close the form.
    case close
    /// Something was typed: ask before it is thrown away.
    case confirmDiscard
}
