import Terminal

extension Failure {
    /// Puts into words why the desk cannot be shown here.
    init(_ error: TerminalError) {
        self.init("no_terminal", .configuration, "\(error) Without a screen there are commands: see fifi --help.")
    }

    /// Puts into words why a theme cannot be taken.
    init(_ error: ThemeError) {
        self.init("bad_theme", .configuration, "\(error)")
    }
}
