internal import Salon
public import Terminal

/// What some keys mean in one place, with the words for it: data for dispatch, hint bar, help, command list and manual.
nonisolated public struct Binding: Hashable, Sendable {
    /// Where.
    public let context: BindingContext
    /// The keys or sequences of keys, the one to teach first; none where a file of keys took them all away.
    public internal(set) var keys: [KeySequence]
    /// What is done, or nil where a form deals with its keys itself.
    public let command: Command?
    /// The label in English.
    let labelKey: String
    /// The help in English, or as a file of keys has it.
    var helpKey: String
    /// Its place in the hint bar, the likeliest first; nil when it is not shown there.
    public let rank: Int?

    /// Makes a binding of keys, each of which does it.
    init(
        _ context: BindingContext,
        _ keys: [Key],
        _ command: Command?,
        _ label: String,
        _ help: String,
        rank: Int? = nil
    ) {
        self.init(context, sequences: keys.map { KeySequence([$0]) }, command, label, help, rank: rank)
    }

    /// Makes a binding of sequences, each of which does it.
    init(
        _ context: BindingContext,
        sequences: [KeySequence],
        _ command: Command?,
        _ label: String,
        _ help: String,
        rank: Int? = nil
    ) {
        self.context = context
        self.keys = sequences
        self.command = command
        self.labelKey = label
        self.helpKey = help
        self.rank = rank
    }

    /// A word or two, for the hint bar.
    public var label: String { said(listed: labelKey) }

    /// A sentence, for help and manual.
    public var help: String { said(listed: helpKey) }

    /// The keys' names for help and manual: `Left, h`.
    public var keyNames: String { keys.map(\.name).joined(separator: ", ") }

    /// Whether it is a digit alone that means a person's column: help tells of those in one line.
    var isDigit: Bool {
        guard let person = command?.person, let digit = String(person + 1).first else { return false }
        return keys == [KeySequence([.character(digit)])]
    }
}
