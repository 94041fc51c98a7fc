/// What is wrong with a configuration file.
enum SettingsError: Error, Sendable, Hashable {
    /// It is there but cannot be read.
    case unreadable(file: String, errno: Int32)
    /// It is not TOML.
    case syntax(file: String, line: Int, problem: String)
    /// It holds a key that is no setting.
    case unknownKey(file: String, line: Int, key: String, known: [String])
    /// The value of a setting is not a text.
    case notText(file: String, line: Int, key: String)
    /// The value of a setting is neither true nor false.
    case notSwitch(file: String, line: Int, key: String)
    /// It holds a password and others may read it.
    case secretReadable(file: String, line: Int)
}
