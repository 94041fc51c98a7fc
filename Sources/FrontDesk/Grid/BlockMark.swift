/// What is special about a visit on the grid.
nonisolated public enum BlockMark: Hashable, Sendable {
    /// It stands in the book as drawn.
    case saved
    /// It is drawn ahead of the database's answer.
    case pending
    /// It is being moved and not dropped yet.
    case ghost
}
