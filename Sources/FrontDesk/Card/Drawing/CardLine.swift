internal import Terminal

/// A line of a card before it is drawn.
nonisolated struct CardLine: Hashable, Sendable {
    /// What it says.
    let text: String
    /// What stands at its right edge, where there is room.
    var trailing = ""
    /// How it looks.
    var style = StyleName.uiText
    /// Whether it is the heading of a part.
    var isHeading = false
    /// The entry that it belongs to.
    var entry: Int?
}
