import TOMLKit

extension Theme {
    /// Reads a theme file; `inheriting` finds the theme that its `inherits` names.
    public static func parse(
        toml: String,
        name: String,
        inheriting: (String) -> Theme? = { _ in nil }
    ) throws(ThemeError) -> Theme {
        let reader = try ThemeReader(toml: toml, theme: name)
        if let unknown = reader.unknownKeys().first { throw unknown }
        var theme = Theme(name: name, variant: .dark, background: RGB(0), foreground: RGB(0xFFFFFF), styles: [:])
        if let parent = try reader.string("inherits") {
            guard let found = inheriting(parent) else { throw reader.error(.unknownParent(parent), at: ["inherits"]) }
            theme = found
            theme.name = name
        }
        if let declared = try reader.string("name") { theme.name = declared }
        if let variant = try reader.variant() { theme.variant = variant }
        if let colors = try reader.colors() { theme.colors = colors }
        let palette = try reader.palette()
        if let color = try reader.color(at: ["background"], in: palette) { theme.background = color }
        if let color = try reader.color(at: ["foreground"], in: palette) { theme.foreground = color }
        theme.styles.merge(try reader.styles(palette: palette)) { _, own in own }
        return theme
    }
}
