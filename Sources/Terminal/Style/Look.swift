/// A theme worked out for one terminal: what screens draw with.
///
/// Resolving and reducing colours is done once, so that asking for a style is a look into a table.
public struct Look: Sendable, Hashable {
    /// Where the styles come from.
    public let theme: Theme
    /// The signs to draw with.
    public let glyphs: Glyphs
    /// How many colours the styles are reduced to.
    public let depth: ColorDepth
    /// What stands in for the terminal's own colours where it is dark and the theme is for light, or the other way
    /// round; nil where they suit each other.
    public private(set) var ground: Style?
    private let styles: [StyleName: Style]

    /// A theme worked out for a depth, or the lesser one that the theme keeps to, and a set of signs.
    public init(theme: Theme, depth: ColorDepth, glyphs: Glyphs) {
        let depth = depth.limited(to: theme.colors)
        self.theme = theme
        self.glyphs = glyphs
        self.depth = depth
        self.styles = Dictionary(
            uniqueKeysWithValues: StyleName.allCases.map { ($0, theme.style($0).resolved(for: depth)) }
        )
    }

    /// A theme worked out for what a terminal can show.
    public static func make(theme: Theme, capabilities: Capabilities, isSpoken: Bool = false) -> Look {
        let glyphs: Glyphs = isSpoken ? .spoken : capabilities.unicode ? .unicode : .ascii
        var look = Look(theme: theme, depth: capabilities.depth, glyphs: glyphs)
        // Most terminals that do not say are dark.
        if theme.colors == nil, (capabilities.isLight ?? false) != (theme.variant == .light) {
            look.ground = Style(
                foreground: Palette.nearest(to: theme.foreground, depth: look.depth),
                background: Palette.nearest(to: theme.background, depth: look.depth)
            )
        }
        return look
    }

    /// Whether the screen is made to be read out: words in place of signs.
    public var isSpoken: Bool { self.glyphs == .spoken }

    /// How a thing looks here.
    public func style(_ name: StyleName) -> Style { self.styles[name] ?? .standard }

    /// How a thing looks when it lies on another, such as a status on a stylist's colour.
    public func style(_ name: StyleName, over base: StyleName) -> Style { self.style(name).over(self.style(base)) }
}
