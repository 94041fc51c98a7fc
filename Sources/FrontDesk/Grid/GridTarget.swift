internal import Salon

/// What lies below a cell of the grid.
nonisolated struct GridTarget: Hashable, Sendable {
    /// The column.
    let column: Int
    /// The time of the row.
    let time: Instant
    /// The visit that is drawn there, if any.
    let block: GridBlock?
    /// Whether that is the visit's lower edge, below its name: the row that makes it longer or shorter.
    var isEnd = false
}
