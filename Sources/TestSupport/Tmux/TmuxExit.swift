/// How the program in a tmux pane ended.
public enum TmuxExit: Sendable, Hashable {
    /// It left with this code.
    case code(Int)
    /// A signal ended it.
    case signal(Int)
}
