/// A row to choose from.
nonisolated struct FormOption: Hashable, Sendable {
    /// Its place in the list.
    var index = 0
    /// The key that takes it, or empty.
    var key = ""
    /// What it is.
    var text: String
    /// What tells it from others, at the right edge.
    var trailing = ""
    /// Whether Enter would take it.
    var isMarked: Bool
    /// Whether rows are cut off above it.
    var hasMoreAbove = false
    /// Whether rows are cut off below it.
    var hasMoreBelow = false
}
