import Glibc

/// What of the environment of the test process may reach a test.
public enum ProcessEnvironment {
    /// The variables that say where programs and temporary files are; nothing that names a database.
    public static let current: [String: String] = {
        var values: [String: String] = [:]
        for name in ["PATH", "TMPDIR", "FIFI_POSTGRES"] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values
    }()
}
