/// What the terminal in use can show: plain facts, decided once and handed down.
public struct Capabilities: Sendable, Hashable {
    /// How many colours.
    public var depth: ColorDepth
    /// Whether it shows more than ASCII.
    public var unicode: Bool
    /// Whether its background is light; nil where it does not say.
    public var isLight: Bool?
    /// Whether it is reached over a network, so that the bytes of one key may arrive apart.
    public var isRemote: Bool

    /// Facts about a terminal.
    public init(depth: ColorDepth, unicode: Bool, isLight: Bool? = nil, isRemote: Bool = false) {
        self.depth = depth
        self.unicode = unicode
        self.isLight = isLight
        self.isRemote = isRemote
    }

    /// What the environment and the locale's character set (as `nl_langinfo(CODESET)` says it) tell.
    public static func detect(environment: [String: String], codeset: String) -> Capabilities {
        Capabilities(
            depth: Self.depth(environment),
            unicode: ["utf-8", "utf8"].contains(codeset.lowercased()),
            isLight: Self.isLight(environment["COLORFGBG"]),
            isRemote: !(environment["SSH_CONNECTION"] ?? "").isEmpty || !(environment["SSH_TTY"] ?? "").isEmpty
        )
    }

    private static func depth(_ environment: [String: String]) -> ColorDepth {
        // https://no-color.org: set to anything but an empty text.
        guard (environment["NO_COLOR"] ?? "").isEmpty else { return .monochrome }
        let terminal = environment["TERM"] ?? ""
        if terminal.isEmpty || terminal == "dumb" || terminal.hasPrefix("vt") || terminal.hasSuffix("-mono") {
            return .monochrome
        }
        let modern = ["256color", "kitty", "alacritty", "foot", "ghostty", "wezterm", "direct"]
        let isTrueColor = ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
        return isTrueColor || modern.contains { terminal.contains($0) } ? .palette256 : .sixteen
    }

    /// `COLORFGBG` is "foreground;background", sometimes with a word in between.
    private static func isLight(_ variable: String?) -> Bool? {
        guard let last = variable?.split(separator: ";").last, let background = Int(last) else { return nil }
        return background == 7 || (9...15).contains(background)
    }
}
