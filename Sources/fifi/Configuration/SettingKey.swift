/// Every setting there is; a key of a configuration file that is not listed here is an error.
enum SettingKey: String, CaseIterable, Sendable {
    /// The connection text of the salon's database.
    case database
    /// The folder of the private cluster.
    case home
    /// The folder of PostgreSQL's server programs.
    case postgres
    /// The system account that the machine's server runs under, when root starts it.
    case serverAccount = "server_account"
    /// The name of the theme, or `auto` for light or dark as the terminal is.
    case theme
    /// Whether the desk only reads: `true` or `false`.
    case readOnly = "read_only"
    /// The theme that `auto` takes on light terminals.
    case themeLight = "theme_light"
    /// The theme that `auto` takes on dark terminals.
    case themeDark = "theme_dark"
    /// Whether the screen is made to be read out: `true` or `false`.
    case accessible
    /// The language of the screen, `en` or `es`; where it is not said, the locale's.
    case language
    /// Whether the terminal is asked for its background: `never`, `locally` or `always`.
    case askTerminal = "ask_terminal"

    /// The variable of the environment that says the same and wins.
    var variable: String {
        switch self {
        case .database: "FIFI_DATABASE_URL"
        case .home, .postgres, .serverAccount, .theme, .readOnly, .themeLight, .themeDark, .accessible, .language,
            .askTerminal:
            "FIFI_" + rawValue.uppercased()
        }
    }
}
