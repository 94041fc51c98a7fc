import ArgumentParser
import Foundation
import Terminal

/// `fifi themes`: what the desk can look like, one theme in samples, and whether a file of one's own is right.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "The themes of the desk.",
        discussion: """
            Without a name, all of them are listed; with one, each of its styles is shown. A theme of your own is a file \
            NAME.toml in ~/.config/fifi/themes; it may begin with: inherits = "dark".
            """
    )

    @Argument(help: "The theme to show.")
    var name: String?
    @Option(help: "Look through a theme's file and tell what is wrong with it, line by line.")
    var check: String?
    @OptionGroup var format: FormatOption

    func validate() throws {
        if name != nil, check != nil { throw ValidationError("A name or --check FILE, not both.") }
    }

    func run() throws {
        let environment = try Settings.load().environment
        let folder = LookPlaces.themes(environment)
        if let check {
            try ThemeFileReport(path: check).print(format.format)
        } else if let name {
            try show(try Theme.load(name, folder: folder), environment)
        } else {
            try list(ThemesReport(environment: environment, folder: folder))
        }
    }

    private func list(_ report: ThemesReport) throws {
        switch format.format {
        case .text: StandardOutput.lines(report.lines)
        case .json: try StandardOutput.json(report)
        }
    }

    private func show(_ theme: Theme, _ environment: [String: String]) throws {
        switch format.format {
        case .text:
            let sample = ThemeSample(theme: theme, environment: environment)
            // Styled lines are made of our own words and of styles; nothing in them came from elsewhere.
            StandardOutput.write(sample.lines.map { $0 + "\n" }.joined())
        case .json: try StandardOutput.json(ThemeReport(theme: theme))
        }
    }
}
