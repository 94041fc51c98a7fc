import Salon

/// What a finder asks for as it stands: equal when the answer would be the same.
nonisolated struct SlotQuestion: Hashable, Sendable {
    /// What is looked for.
    let wish: SlotWish
    /// From which day on.
    let day: LocalDay
    /// From when on that day.
    let start: Instant
}
