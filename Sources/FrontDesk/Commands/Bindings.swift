public import Terminal

/// The one table of keys: as it is built in, or with what a file of keys makes of it.
nonisolated public struct Bindings: Hashable, Sendable {
    /// What keys mean that were pressed one after the other.
    enum Meaning: Hashable, Sendable {
        /// They are a command's.
        case command(Command)
        /// More may follow.
        case beginning
    }

    /// Every binding, in the order of help.
    public let all: [Binding]
    private let table: [BindingContext: [KeySequence: Meaning]]

    /// The table as it is built in.
    public static let standard = Bindings(
        desk + visit + opening(.visit) + move + resize + cancel + question + help + palette + booking + lookup + looks
            + finder + totals
            + visitList + blockedTime + rebook + card + cardForm + pay + history + settings
            + settingForm
    )

    /// A table of bindings.
    init(_ all: [Binding]) {
        self.all = all
        var table: [BindingContext: [KeySequence: Meaning]] = [:]
        for binding in all {
            guard let command = binding.command else { continue }
            for sequence in binding.keys {
                for length in 1..<max(1, sequence.keys.count) {
                    let beginning = KeySequence(Array(sequence.keys.prefix(length)))
                    table[binding.context, default: [:]][beginning] = .beginning
                }
                table[binding.context, default: [:]][sequence] = .command(command)
            }
        }
        self.table = table
    }

    /// The bindings of one place.
    public func of(_ context: BindingContext) -> [Binding] { all.filter { $0.context == context } }

    /// What a single key does somewhere, or nil.
    public func command(for key: Key, in context: BindingContext) -> Command? {
        if case .command(let command) = meaning(of: [key], in: context) { command } else { nil }
    }

    /// What keys mean that were pressed one after the other, or nil where they mean nothing.
    func meaning(of keys: [Key], in context: BindingContext) -> Meaning? { table[context]?[KeySequence(keys)] }

    /// The binding of a command somewhere.
    func binding(of command: Command, in context: BindingContext) -> Binding? {
        all.first { $0.context == context && $0.command == command }
    }

    /// What may follow keys that were pressed: each next key once, in the order of the table.
    func continuations(of keys: [Key], in context: BindingContext) -> [Continuation] {
        var found: [Continuation] = []
        for binding in of(context) where binding.command != nil {
            for sequence in binding.keys where sequence.keys.count > keys.count && sequence.keys.starts(with: keys) {
                let next = Continuation(binding, sequence, after: keys.count)
                if !found.contains(where: { $0.key == next.key }) { found.append(next) }
            }
        }
        return found
    }
}
