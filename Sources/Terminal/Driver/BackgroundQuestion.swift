/// Whether the terminal is asked for the colour of its background.
public enum BackgroundQuestion: String, Sendable, Hashable, CaseIterable {
    /// Not at all.
    case never
    /// Where the answer comes at once.
    case locally
    /// Also over a network, where an answer may come so late that it would be taken for keys elsewhere.
    case always

    /// How long an answer is waited for, in milliseconds: at once on a local line.
    static let localPatience: Int32 = 200
    /// The same over a network.
    static let remotePatience: Int32 = 500

    /// How long to wait for the answer of this terminal, or nil where it is not to be asked.
    ///
    /// One that says it already need not be asked; the consoles have no such question, and none is one of colours
    /// without colours.
    func patience(terminal: String, capabilities: Capabilities) -> Int32? {
        guard capabilities.isLight == nil, capabilities.depth != .monochrome, terminal != "linux" else { return nil }
        switch self {
        case .never: return nil
        case .locally: return capabilities.isRemote ? nil : Self.localPatience
        case .always: return capabilities.isRemote ? Self.remotePatience : Self.localPatience
        }
    }
}
