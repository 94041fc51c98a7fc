/// One cell of the screen.
public struct Cell: Sendable, Hashable {
    /// A base character and at most four combining marks; empty in the right half of a wide character.
    public var text: String
    /// How it looks.
    public var style: Style
    /// Whether this is the right half of the wide character to its left.
    public var isContinuation: Bool

    /// A cell.
    public init(text: String = " ", style: Style = .standard, isContinuation: Bool = false) {
        self.text = text
        self.style = style
        self.isContinuation = isContinuation
    }
}
