/// Which database a command works on, and who said so.
public enum DatabaseAddress: Sendable, Hashable {
    /// A connection text of libpq's (URL or keywords) that somebody named.
    case named(ConnectionText, by: Source)
    /// Whatever libpq makes of its own variables; these say where it leads.
    case libpqSettings(variables: [String])
    /// Fifi's own server.
    case privateCluster

    /// Who named a database.
    public enum Source: Sendable, Hashable {
        /// The option `--database`.
        case option
        /// A variable of the environment.
        case environment(variable: String)
        /// The key `database` of a configuration file.
        case file(path: String)
    }

    /// The value of a configuration file.
    public struct Configured: Sendable, Hashable {
        /// The connection text.
        public let text: String
        /// The file that it stands in.
        public let path: String

        /// Takes what stands in a file.
        public init(text: String, path: String) {
            self.text = text
            self.path = path
        }
    }

    /// The variables by which Fifi is told, in their order.
    static let ownVariables = ["FIFI_DATABASE_URL", "DATABASE_URL"]
    /// Those of libpq's variables that say where a server is; a user name or a password alone names none.
    static let libpqVariables = ["PGHOST", "PGHOSTADDR", "PGPORT", "PGSERVICE", "PGDATABASE"]

    /// Decides; the first that is there wins, and what is empty is not there.
    ///
    /// - Parameters:
    ///   - option: The value of `--database`.
    ///   - environment: The variables.
    ///   - configured: The value of the configuration file.
    /// - Returns: The address; whether it can be reached is another matter.
    public static func resolve(
        option: String?,
        environment: [String: String],
        configured: Configured?
    ) -> DatabaseAddress {
        func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
        if let option, !option.isEmpty { return .named(ConnectionText(option), by: .option) }
        for name in ownVariables where isSet(name) {
            return .named(ConnectionText(environment[name, default: ""]), by: .environment(variable: name))
        }
        let variables = libpqVariables.filter { isSet($0) }
        if !variables.isEmpty { return .libpqSettings(variables: variables) }
        if let configured, !configured.text.isEmpty {
            return .named(ConnectionText(configured.text), by: .file(path: configured.path))
        }
        return .privateCluster
    }
}
