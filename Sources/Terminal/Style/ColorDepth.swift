/// How many colours the terminal shows.
public enum ColorDepth: String, Sendable, Hashable, CaseIterable {
    /// None: reverse, bold and underline only.
    case monochrome = "mono"
    /// The user's own eight or sixteen.
    case sixteen = "16"
    /// The xterm palette.
    case palette256 = "256"

    /// How many colours that is.
    public var colors: Int {
        switch self {
        case .monochrome: 0
        case .sixteen: 16
        case .palette256: 256
        }
    }

    /// The lesser of this depth and the most that a theme uses.
    func limited(to most: ColorDepth?) -> ColorDepth {
        guard let most else { return self }
        return most.colors < self.colors ? most : self
    }
}
