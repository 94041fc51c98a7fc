import Foundation
import Terminal

/// Each style of a theme on a line, painted where standard output is a terminal with colours.
struct ThemeSample: Sendable {
    private static let nameColumns = 17
    private static let example = " Beth Li 10:20 "

    let theme: Theme
    private let look: Look
    private let isPainted: Bool

    /// A theme for the terminal of this run.
    init(theme: Theme, environment: [String: String]) {
        self.theme = theme
        isPainted = isatty(STDOUT_FILENO) == 1
        look = .make(theme: theme, capabilities: .outside(environment))
    }

    /// The lines, none wider than 80 columns.
    var lines: [String] {
        ["\(theme.name), made for \(theme.variant.rawValue) terminals", ""] + StyleName.allCases.map(line)
            + ["", "On the stylists' colours:"] + StyleName.stylists.map(statuses)
    }

    private func line(_ name: StyleName) -> String {
        let style = theme.style(name)
        let facts = [
            style.foreground?.hex ?? "own ink", "on", style.background?.hex ?? "own ground",
            style.attributes.names.joined(separator: " "),
        ]
        let label = VisibleText.padded(name.rawValue, to: Self.nameColumns)
        return "\(label) \(painted(Self.example, look.style(name)))  \(facts.joined(separator: " "))".trimmed
    }

    private func statuses(_ stylist: StyleName) -> String {
        let shown: [StyleName] = [.apptBooked, .apptConfirmed, .apptArrived, .apptServing, .apptReady, .apptPaid]
        let words = shown.map { name in
            let word = name.rawValue.split(separator: ".").last.map(String.init) ?? ""
            return painted(" \(word) ", look.style(name, over: stylist))
        }
        return VisibleText.padded(stylist.rawValue, to: Self.nameColumns) + " " + words.joined()
    }

    private func painted(_ text: String, _ style: Style) -> String {
        isPainted ? StyledText.text(text, style) : text
    }
}

extension String {
    /// Without blanks at the end.
    fileprivate var trimmed: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
