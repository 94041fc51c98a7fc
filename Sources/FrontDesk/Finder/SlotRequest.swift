import Salon

/// A question for free slots: what for, from when, and for how many days.
nonisolated public struct SlotRequest: Hashable, Sendable {
    /// What is looked for.
    let wish: SlotWish
    /// From when.
    let start: Instant
    /// How many days are looked at, the first included.
    let days: Int
    /// Its number, so that an answer to an older question is not taken.
    let generation: Int
}
