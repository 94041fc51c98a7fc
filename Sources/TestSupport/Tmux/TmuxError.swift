/// Why a test in tmux did not get what it waited for.
public enum TmuxError: Error, Sendable, CustomStringConvertible {
    /// tmux refused a command; its own words.
    case refused(command: String, words: String)
    /// What was waited for did not come in time; the screen as it was at the end.
    case timeout(waitingFor: String, screen: [String])

    /// What happened, with the screen.
    public var description: String {
        switch self {
        case .refused(let command, let words): "tmux \(command): \(words)"
        case .timeout(let waited, let screen): "no \(waited) on this screen:\n" + screen.joined(separator: "\n")
        }
    }
}
