public import Salon

/// A day that was read, and how it is drawn.
nonisolated public struct LoadedDay: Hashable, Sendable {
    /// The day as the book has it.
    public var plan: DayPlan
    /// The day as it is drawn, with what runs ahead of the database's answer.
    public var picture: DayPicture
    /// Whether something changed since it was read.
    public var isStale = false
}
