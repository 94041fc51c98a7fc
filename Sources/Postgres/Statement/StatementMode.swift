/// Whether a session may keep statements prepared on the server.
public enum StatementMode: Sendable, Hashable {
    /// What is run again is prepared once and kept, so that the server does not parse it every time.
    case prepared
    /// Every statement is parsed for the one time that it runs, and nothing is left in the session.
    ///
    /// A pooler that lends another session to each transaction needs this.
    case unnamed
}
