/// How a week is drawn.
nonisolated enum WeekShape: Hashable, Sendable {
    /// One person's days as columns, time to scale.
    case grid
    /// One person's days below each other, for narrow windows.
    case list
    /// Everybody's load, a line for each.
    case load
}

extension DeskState {
    /// How the week is drawn in this window.
    var weekShape: WeekShape { week.isEverybody ? .load : layout.mode == .grid ? .grid : .list }
}
