import Logging

extension Logger {
    /// Faults are what these tests are about: nobody has to read of them.
    static var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}
