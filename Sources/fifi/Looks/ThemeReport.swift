import Terminal

/// One theme for programs: each style as it is written and as terminals of few colours get it.
struct ThemeReport: Encodable, Sendable {
    /// One style.
    struct Row: Encodable, Sendable {
        let name: String
        let foreground: Nullable<String>
        let background: Nullable<String>
        let attributes: [String]
        let foreground16: Nullable<Int>
        let background16: Nullable<Int>
        let monochrome: [String]
    }

    let name: String
    let variant: String
    let background: String
    let foreground: String
    let styles: [Row]

    init(theme: Theme) {
        name = theme.name
        variant = theme.variant.rawValue
        background = theme.background.hex
        foreground = theme.foreground.hex
        styles = StyleName.allCases.map { name in
            let style = theme.style(name)
            return Row(
                name: name.rawValue,
                foreground: Nullable(style.foreground?.hex),
                background: Nullable(style.background?.hex),
                attributes: style.attributes.names,
                foreground16: Nullable(style.foreground16?.entry),
                background16: Nullable(style.background16?.entry),
                monochrome: (style.monochrome ?? style.attributes).names
            )
        }
    }
}

extension Attributes {
    /// Their names, as a theme's file spells them.
    var names: [String] {
        let all: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}

extension Color {
    /// The number of an entry; nil for the terminal's own colour.
    fileprivate var entry: Int? {
        if case .palette(let index) = self { Int(index) } else { nil }
    }
}
