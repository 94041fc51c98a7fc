internal import Salon
internal import Terminal

/// The button of the mouse that is held down on the grid, and what it holds.
nonisolated struct MousePress: Hashable, Sendable {
    /// Where it was pressed.
    let position: Point
    /// The time of that row.
    let time: Instant
    /// When the visit that is held begins; nil when nothing is held.
    let start: Instant?
    /// Whether letting go without having moved opens what is there, since it was chosen before.
    let opens: Bool
    /// Whether the visit's end is held, to make it longer or shorter, rather than all of it.
    var holdsEnd = false
    /// Whether what is held is being moved.
    var isDragging = false
}
