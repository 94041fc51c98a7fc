import Terminal

/// Chooses how the desk looks.
enum DeskTheme {
    /// The theme that is set, or the one that suits the terminal.
    ///
    /// - Throws: `ThemeError` for a theme that was named and cannot be taken.
    static func load(environment: [String: String], capabilities: Capabilities) throws(ThemeError) -> Theme {
        if let name = environment["FIFI_THEME"], !name.isEmpty {
            return try Theme.load(name, folder: folder(environment))
        }
        if capabilities.depth == .monochrome { return try Theme.load("mono") }
        return try Theme.load(capabilities.isLight == true ? "light" : "dark")
    }

    private static func folder(_ environment: [String: String]) -> String? {
        let named = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (named ?? environment["HOME"].map { "\($0)/.config" }).map { "\($0)/fifi/themes" }
    }
}
