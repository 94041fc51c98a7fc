import Configuration
import Foundation
import Operations

/// The settings of this run: the environment first, then what was chosen at the desk, then the user's file, then the
/// machine's.
struct Settings: Sendable {
    /// The environment, completed by what the files say under the same names.
    let environment: [String: String]
    /// The database that a file names; its place in the order differs from the environment's.
    let configuredDatabase: DatabaseAddress.Configured?

    /// Reads the files that are there, what was chosen at the desk among them.
    ///
    /// - Throws: ``SettingsError``.
    static func load(
        environment: [String: String] = ProcessInfo.processInfo.environment,
        isKeptRead: Bool = true
    ) throws -> Settings {
        let kept =
            !isKeptRead
            ? nil
            : LookPlaces.kept(environment).flatMap { KeptLook(path: $0).read(themes: LookPlaces.themes(environment)) }
        let files = [kept].compactMap { $0 } + (try paths(environment).compactMap { try read($0) })
        return Settings(environment: environment, files: files)
    }

    /// Merges settings, the first file before the second.
    init(environment: [String: String], files: [SettingsFile]) {
        let variables = EnvironmentVariablesProvider(environmentVariables: environment.filter { !$0.value.isEmpty })
        let reader = ConfigReader(providers: [variables.prefixKeys(with: "fifi")] + files.map { $0.provider })
        var merged = environment
        for key in SettingKey.allCases where key != .database {
            if let value = reader.string(forKey: ConfigKey([key.rawValue])) { merged[key.variable] = value }
        }
        self.environment = merged
        configuredDatabase =
            files.lazy.compactMap { file in
                file.values[.database].map { DatabaseAddress.Configured(text: $0, path: file.path) }
            }.first
    }

    /// The files that may be there, the user's before the machine's.
    static func paths(_ environment: [String: String], named name: String = "config.toml") -> [String] {
        let own = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = environment["HOME"].map { "\($0)/.config" }
        return [own ?? home].compactMap { $0 }.map { "\($0)/fifi/\(name)" } + ["/etc/fifi/\(name)"]
    }

    private static func read(_ path: String) throws -> SettingsFile? {
        guard let file = fopen(path, "re") else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw SettingsError.unreadable(file: path, errno: errno)
        }
        defer { fclose(file) }
        var facts = stat()
        guard fstat(fileno(file), &facts) == 0 else { throw SettingsError.unreadable(file: path, errno: errno) }
        guard facts.st_mode & S_IFMT != S_IFDIR else { throw SettingsError.unreadable(file: path, errno: EISDIR) }
        let data = try FileHandle(fileDescriptor: fileno(file), closeOnDealloc: false).readToEnd() ?? Data()
        let text = String(decoding: data, as: UTF8.self)
        let settings = try SettingsFile(path: path, text: text)
        try settings.checkSecrets(text: text, mode: facts.st_mode)
        return settings
    }
}

extension SettingsFile {
    fileprivate var provider: any ConfigProvider {
        InMemoryProvider(
            name: path,
            values: Dictionary(
                uniqueKeysWithValues: values.map { key, value in
                    (
                        AbsoluteConfigKey([key.rawValue], context: [:]),
                        ConfigValue(.string(value), isSecret: key == .database)
                    )
                }
            )
        )
    }
}
