public import Terminal

/// What is wrong with an entry of a file of keys, and where.
nonisolated public struct BindingFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The text cannot be read.
        case text(KeyFileFault.Reason)
        /// There is no such place.
        case unknownPlace(String)
        /// There is no such command.
        case unknownCommand(String)
        /// The command means nothing in that place.
        case notHere(Command, BindingContext)
        /// The keys of that place cannot be changed.
        case fixed(BindingContext)
        /// Letters are text there, and so cannot be commands.
        case letters(KeySequence, BindingContext)
        /// The key means the same everywhere.
        case reserved(Key)
        /// Another entry of the file, on that line, has the same keys or begins with them.
        case conflict(KeySequence, line: Int)
        /// A digit alone must not end a visit.
        case digit(KeySequence, Command)
        /// It takes the last key of a command that must have one.
        case lastKey(Command)
        /// It takes built-in keys away from a command because one sequence begins with the other.
        case hides(KeySequence, Command)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, counted from 1.
    public let line: Int

    /// A fault with its line.
    public init(reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }

    /// Whether the entry does not count: what it merely hides is only told.
    public var isError: Bool {
        if case .hides = reason { false } else { true }
    }
}
