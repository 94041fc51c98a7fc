/// A set of styles with a name, as read from a theme file.
public struct Theme: Sendable, Hashable {
    /// Whether the theme is made for dark or for light surroundings.
    public enum Variant: String, Sendable, Hashable {
        case dark
        case light
    }

    /// The name people choose it by.
    public var name: String
    /// What surroundings it is made for.
    public var variant: Variant
    /// What the theme takes the terminal's own background to be; only contrast is judged by it.
    public var background: RGB
    /// What the theme takes the terminal's own foreground to be; only contrast is judged by it.
    public var foreground: RGB
    /// The most colours it uses, however many the terminal has; nil for all of them.
    public var colors: ColorDepth?
    /// The styles by dotted name; `appt` stands for every `appt.…` that has no entry.
    public var styles: [String: ThemeStyle]

    /// A theme from its parts.
    public init(
        name: String,
        variant: Variant,
        background: RGB,
        foreground: RGB,
        colors: ColorDepth? = nil,
        styles: [String: ThemeStyle]
    ) {
        self.name = name
        self.variant = variant
        self.background = background
        self.foreground = foreground
        self.colors = colors
        self.styles = styles
    }

    /// What the theme says about a style; without an entry the last part of the name is dropped until there is one.
    public func style(_ name: StyleName) -> ThemeStyle {
        var scope = Substring(name.rawValue)
        while true {
            if let style = self.styles[String(scope)] { return style }
            guard let dot = scope.lastIndex(of: ".") else { return ThemeStyle() }
            scope = scope[..<dot]
        }
    }

    /// The scopes that a theme file may give a style: every name, and every name without its last parts.
    static let scopes: Set<String> = {
        var scopes: Set<String> = []
        for name in StyleName.allCases {
            let parts = name.rawValue.split(separator: ".")
            for count in 1...parts.count { scopes.insert(parts.prefix(count).joined(separator: ".")) }
        }
        return scopes
    }()
}
