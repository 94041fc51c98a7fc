internal import Salon
internal import Terminal

/// What is said about looks.
nonisolated enum LooksWords {
    static var title: String { said("Looks") }
    static var sample: String { said("sample") }
    static var waiting: String { said("Reading the themes…") }

    /// The line of a theme in the list.
    static func line(_ entry: ThemeEntry) -> String {
        let kind = entry.theme.map { $0.variant.rawValue } ?? said("broken")
        let own = if case .file = entry.origin { said(", yours") } else { "" }
        return VisibleText.padded(entry.name, to: nameColumns) + " " + kind + own
    }

    /// The line of what the settings lead to.
    static func configured(_ name: String) -> String { said("As set up: \(name)") }

    static func kept(_ name: String) -> String { said("The desk looks \(name) from now on.") }

    static func keptConfigured(_ name: String) -> String { said("The desk looks as it is set up: \(name).") }

    static func notKept(_ error: LookNotKept) -> String {
        said("This look lasts until you leave: \(error.path) cannot be written (\(error.reason)).")
    }

    static func readAnew(_ name: String) -> String { said("The theme \(name) was saved and is read anew.") }

    /// Why a theme's file was not taken, and what that means for the screen.
    static func broken(_ error: ThemeError, isInUse: Bool) -> String {
        "\(error)" + (isInUse ? said(". The old look stays.") : ".")
    }

    private static let nameColumns = 13
}
