public import Salon

/// Where the person at the desk is on the grid: a column and a time.
nonisolated public struct GridCursor: Hashable, Sendable {
    /// The column from the left, from 0.
    public var column: Int
    /// The time; a visit whose busy part holds it is the one that is chosen.
    public var time: Instant
    /// Which of several visits at that time is meant, from 0.
    public var choice = 0
    /// The time from which the cursor went to the side, to which it returns when it comes back.
    var anchor: Instant?

    /// A place on the grid.
    public init(column: Int, time: Instant, choice: Int = 0) {
        self.column = column
        self.time = time
        self.choice = choice
    }
}
