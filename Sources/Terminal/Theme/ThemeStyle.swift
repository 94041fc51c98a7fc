/// What a theme says about one style, before it is known how many colours the terminal has.
public struct ThemeStyle: Sendable, Hashable {
    /// The colour of the letters.
    public var foreground: RGB?
    /// The colour behind the letters.
    public var background: RGB?
    /// Bold, reverse and the like.
    public var attributes: Attributes = []
    /// The entry to take where there are sixteen colours; without it the terminal's own colour is kept.
    public var foreground16: Color?
    /// The entry to take behind the letters where there are sixteen colours.
    public var background16: Color?
    /// The attributes to take where there is no colour; without them `attributes`.
    public var monochrome: Attributes?

    /// The style for a terminal of this depth.
    public func resolved(for depth: ColorDepth) -> Style {
        switch depth {
        case .monochrome: Style(attributes: self.monochrome ?? self.attributes)
        case .sixteen:
            Style(
                foreground: self.foreground16 ?? .standard,
                background: self.background16 ?? .standard,
                attributes: self.attributes
            )
        case .palette256:
            Style(
                foreground: self.foreground.map { Palette.nearest(to: $0, depth: depth) } ?? .standard,
                background: self.background.map { Palette.nearest(to: $0, depth: depth) } ?? .standard,
                attributes: self.attributes
            )
        }
    }
}
