public import Terminal

/// The theme that the desk is drawn in, and the others that could be chosen.
nonisolated public struct Looks: Hashable, Sendable {
    /// The name of the theme that the settings lead to; the one without a choice at the desk.
    public let configured: String
    /// The name of the theme in use.
    public internal(set) var name: String
    /// The theme in use, as it was when its file could last be taken.
    public internal(set) var theme: Theme
    /// Every theme, as it was last read; empty until then.
    var entries: [ThemeEntry] = []

    /// A theme in use.
    public init(theme: Theme, name: String, configured: String) {
        self.theme = theme
        self.name = name
        self.configured = configured
    }

    /// No theme at all: the terminal's own letters.
    public static let plain = Looks(
        theme: Theme(
            name: "",
            variant: .dark,
            background: RGB(red: 0, green: 0, blue: 0),
            foreground: RGB(red: 255, green: 255, blue: 255),
            styles: [:]
        ),
        name: "",
        configured: ""
    )
}
