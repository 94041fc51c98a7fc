/// Who made a change: the account and the terminal that it came from.
public struct Author: Hashable, Sendable {
    /// The account on the operating system.
    public let account: String
    /// The terminal, for instance `pts/3`, or `cli`.
    public let terminal: String

    /// Makes an author.
    public init(account: String, terminal: String) {
        self.account = account
        self.terminal = terminal
    }
}
