import Terminal

/// The terminals for which screens are kept.
enum ScreenProfile: String, CaseIterable {
    case unicode256
    case unicodeMonochrome
    case ascii16

    /// How the desk looks there.
    var look: Look {
        switch self {
        case .unicode256: Look(theme: Self.dark, depth: .palette256, glyphs: .unicode)
        case .unicodeMonochrome: Look(theme: Self.dark, depth: .monochrome, glyphs: .unicode)
        case .ascii16: Look(theme: Self.dark, depth: .sixteen, glyphs: .ascii)
        }
    }

    private static let dark: Theme = {
        do {
            return try Theme.load("dark")
        } catch {
            preconditionFailure("\(error)")
        }
    }()
}
