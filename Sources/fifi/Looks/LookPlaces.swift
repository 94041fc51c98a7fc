/// Where files about looks lie.
enum LookPlaces {
    /// The folder of the person's own themes: `$XDG_CONFIG_HOME/fifi/themes`.
    static func themes(_ environment: [String: String]) -> String? {
        base("XDG_CONFIG_HOME", "/.config", environment).map { "\($0)/fifi/themes" }
    }

    /// The file of what was chosen at the desk: `$XDG_STATE_HOME/fifi/desk.toml`.
    static func kept(_ environment: [String: String]) -> String? {
        base("XDG_STATE_HOME", "/.local/state", environment).map { "\($0)/fifi/desk.toml" }
    }

    /// Relative paths in these variables do not count.
    private static func base(_ variable: String, _ usual: String, _ environment: [String: String]) -> String? {
        environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? environment["HOME"].map { $0 + usual }
    }
}
