internal import Glibc

/// The files in which libpq looks for a password, and whether others may read them.
enum PasswordFiles {
    /// Why no password was found, where a file that others may read was passed by.
    ///
    /// libpq passes such a file by on its own, but tells nobody who could tell a person.
    static func fault(_ values: [String: String]) -> PasswordFault? {
        let named = values["passfile"] ?? environment("HOME").map { "\($0)/.pgpass" }
        guard let path = named, isReadable(path) else { return nil }
        return .fileReadable(path: path)
    }

    /// Why a password that came from a service file is not taken; libpq itself takes it from any file.
    static func serviceFault(_ settings: ConnectionSettings, _ values: [String: String]) -> PasswordFault? {
        guard values["service"] != nil, values["password"] != nil, settings["password"] == nil,
            environment("PGPASSWORD") == nil
        else { return nil }
        let named = environment("PGSERVICEFILE") ?? environment("HOME").map { "\($0)/.pg_service.conf" }
        guard let path = named, isReadable(path) else { return nil }
        return .serviceFileReadable(path: path)
    }

    /// Whether somebody besides its owner may read or write a file; what is no file is nobody's.
    static func isReadable(_ path: String) -> Bool {
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
        return facts.st_mode & 0o077 != 0
    }
}
