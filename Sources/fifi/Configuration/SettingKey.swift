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
    /// The name of the theme.
    case theme
    /// Whether the desk only reads: `true` or `false`.
    case readOnly = "read_only"

    /// The variable of the environment that says the same and wins.
    var variable: String {
        switch self {
        case .database: "FIFI_DATABASE_URL"
        case .home, .postgres, .serverAccount, .theme, .readOnly: "FIFI_" + rawValue.uppercased()
        }
    }
}
