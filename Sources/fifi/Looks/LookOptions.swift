import ArgumentParser

/// How the desk is to look in this run, whatever is set elsewhere.
struct LookOptions: ParsableArguments {
    @Option(help: "The theme: a name of fifi themes, or auto for light or dark as the terminal is.")
    var theme: String?
    @Flag(help: "Words in place of signs, lines and columns, for whoever has the screen read out.")
    var accessible = false

    /// The environment with what the options say.
    func applied(to environment: [String: String]) -> [String: String] {
        var environment = environment
        if let theme { environment[SettingKey.theme.variable] = theme }
        if accessible { environment[SettingKey.accessible.variable] = "true" }
        return environment
    }
}
