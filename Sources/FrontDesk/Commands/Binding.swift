public import Terminal

/// What some keys mean in one place, with the words for it: data for dispatch, hint bar, help, command list and manual.
nonisolated public struct Binding: Hashable, Sendable {
    /// Where.
    public let context: BindingContext
    /// The keys, the one to teach first.
    public let keys: [Key]
    /// What is done, or nil where a form deals with its keys itself.
    public let command: Command?
    /// A word or two, for the hint bar.
    public let label: String
    /// A sentence, for help and manual.
    public let help: String
    /// Its place in the hint bar, the likeliest first; nil when it is not shown there.
    public let rank: Int?

    /// Makes a binding.
    init(
        _ context: BindingContext,
        _ keys: [Key],
        _ command: Command?,
        _ label: String,
        _ help: String,
        rank: Int? = nil
    ) {
        self.context = context
        self.keys = keys
        self.command = command
        self.label = label
        self.help = help
        self.rank = rank
    }

    /// The keys' names for help and manual: `Left or h`.
    public var keyNames: String { keys.map(\.name).joined(separator: ", ") }
}
