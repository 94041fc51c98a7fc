/// A day that is being read.
nonisolated struct DayReading: Hashable, Sendable {
    /// Which reading it is, so that an answer to an older one is not taken.
    let generation: Int
    /// Whether something changed after it was asked for, so that it must be read again.
    var isOutdated = false
}
