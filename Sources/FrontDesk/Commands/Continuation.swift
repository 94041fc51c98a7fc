internal import Terminal

/// A key that may follow others, and what it does then.
nonisolated struct Continuation: Hashable, Sendable {
    /// The key.
    let key: Key
    /// What it does, or nil when more keys follow.
    let command: Command?
    /// A word or two.
    let label: String
    /// A sentence.
    let help: String

    /// The key of a sequence at a place of it.
    init(_ binding: Binding, _ sequence: KeySequence, after count: Int) {
        let isLast = sequence.keys.count == count + 1
        key = sequence.keys[count]
        command = isLast ? binding.command : nil
        label = isLast ? binding.label : "…"
        help = isLast ? binding.help : "…"
    }
}
