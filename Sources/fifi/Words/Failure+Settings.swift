import Foundation

extension Failure {
    /// Puts what is wrong with the configuration into words.
    init(_ error: SettingsError) {
        switch error {
        case .unreadable(let file, let reason):
            let why = String(cString: strerror(reason))
            self.init("configuration_unreadable", .configuration, "\(file) cannot be read: \(why).")
        case .syntax(let file, let line, let problem):
            self.init("configuration_syntax", .configuration, "\(file), line \(line): \(problem).")
        case .unknownKey(let file, let line, let key, let known):
            let list = known.joined(separator: ", ")
            let message = "\(file), line \(line): there is no setting “\(key)”. Known settings: \(list)."
            self.init("configuration_unknown_key", .configuration, message)
        case .notText(let file, let line, let key):
            self.init("configuration_type", .configuration, "\(file), line \(line): “\(key)” must be a text in quotes.")
        case .notSwitch(let file, let line, let key):
            self.init("configuration_type", .configuration, "\(file), line \(line): “\(key)” must be true or false.")
        case .secretReadable(let file, let line):
            let message = "\(file), line \(line): the database's password may be read by others. Run: chmod 600 \(file)"
            self.init("configuration_secret_readable", .configuration, message)
        }
    }
}
