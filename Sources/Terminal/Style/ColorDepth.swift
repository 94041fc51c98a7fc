/// How many colours the terminal shows.
public enum ColorDepth: String, Sendable, Hashable, CaseIterable {
    /// None: reverse, bold and underline only.
    case monochrome = "mono"
    /// The user's own eight or sixteen.
    case sixteen = "16"
    /// The xterm palette.
    case palette256 = "256"
}
