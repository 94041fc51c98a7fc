/// One entry of a file of keys: which keys do what somewhere.
public struct KeyFileEntry: Sendable, Hashable {
    /// Where the keys count: the name of the entry's table.
    public let place: String
    /// The keys.
    public let keys: [KeySequence]
    /// The name of the command, or `none`.
    public let run: String
    /// What it is to be called, where the file says so.
    public let description: String?
    /// The lines, counted from 1, of the entry's beginning, its keys and its command.
    public let lines: Lines

    /// Where the parts of an entry stand.
    public struct Lines: Sendable, Hashable {
        /// The table's name.
        public let place: Int
        /// The keys.
        public let keys: Int
        /// The command.
        public let run: Int
    }
}
