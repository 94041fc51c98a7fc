/// How a cell looks: its colours and attributes.
public struct Style: Sendable, Hashable {
    /// The colour of the letters.
    public var foreground: Color
    /// The colour behind the letters.
    public var background: Color
    /// Bold, reverse and the like.
    public var attributes: Attributes

    /// A style; without arguments the terminal's own.
    public init(foreground: Color = .standard, background: Color = .standard, attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own look.
    public static let standard = Style()

    /// This style laid over another: colours it leaves open come from below, attributes add up.
    public func over(_ base: Style) -> Style {
        Style(
            foreground: self.foreground == .standard ? base.foreground : self.foreground,
            background: self.background == .standard ? base.background : self.background,
            attributes: self.attributes.union(base.attributes)
        )
    }

    /// The other style laid over this one.
    public func merging(_ other: Style) -> Style { other.over(self) }

    /// This style with more attributes.
    public func adding(_ attributes: Attributes) -> Style {
        Style(
            foreground: self.foreground,
            background: self.background,
            attributes: self.attributes.union(attributes)
        )
    }

    /// This style without some attributes.
    public func removing(_ attributes: Attributes) -> Style {
        Style(
            foreground: self.foreground,
            background: self.background,
            attributes: self.attributes.subtracting(attributes)
        )
    }
}
