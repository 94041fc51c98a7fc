internal import Terminal

/// Where the mouse was clicked last, and what that chose: a second click there means the same thing, although a list may
/// have moved below the pointer.
nonisolated struct MouseClick: Hashable, Sendable {
    /// The cell.
    let position: Point
    /// What was chosen.
    let cursor: GridCursor
}
