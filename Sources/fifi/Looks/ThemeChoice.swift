import Terminal

/// Which theme is wanted, by the settings of this run.
struct ThemeChoice: Sendable, Hashable {
    /// The word for: light or dark as the terminal is.
    static let automatic = "auto"

    /// A theme's name, or `auto`.
    let name: String
    /// The theme for light terminals.
    let light: String
    /// The theme for dark terminals, and for those that do not say.
    let dark: String

    /// What the environment says, completed by the configuration files.
    init(environment: [String: String]) {
        let setting = { (key: SettingKey) in environment[key.variable].flatMap { $0.isEmpty ? nil : $0 } }
        name = setting(.theme) ?? Self.automatic
        light = setting(.themeLight) ?? "light"
        dark = setting(.themeDark) ?? "dark"
    }

    /// Whether the terminal decides.
    var isAutomatic: Bool { name == Self.automatic }

    /// The name of the theme for a terminal; without colours nothing but a theme without colours is drawn well.
    func name(for capabilities: Capabilities) -> String {
        guard isAutomatic else { return name }
        if capabilities.depth == .monochrome { return "mono" }
        return capabilities.isLight == true ? light : dark
    }

    /// Whether the terminal has to be asked: only where its answer decides.
    ///
    /// - Throws: ``Failure`` for a setting that is none.
    func question(environment: [String: String]) throws -> BackgroundQuestion {
        let named = environment[SettingKey.askTerminal.variable].flatMap { $0.isEmpty ? nil : $0 }
        guard let question = named.map(BackgroundQuestion.init) ?? .locally else {
            let all = BackgroundQuestion.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(
                "bad_setting",
                .configuration,
                "ask_terminal is “\(named ?? "")”, but must be one of: \(all)."
            )
        }
        return isAutomatic ? question : .never
    }
}
