internal import Terminal

/// A command as the list shows it, with all keys that it has in its place.
nonisolated struct PaletteCommand: Hashable, Sendable {
    /// What is done.
    let command: Command
    /// Its keys, the one to teach first; none where a file of keys took them all away.
    let keys: [KeySequence]
    /// A word or two.
    let label: String
    /// What it does, in a sentence.
    let help: String

    /// The commands of some bindings in their order, each once.
    static func all(of bindings: [Binding]) -> [PaletteCommand] {
        var order: [Command] = []
        var found: [Command: [Binding]] = [:]
        for binding in bindings {
            guard let command = binding.command else { continue }
            if found[command] == nil { order.append(command) }
            found[command, default: []].append(binding)
        }
        return order.compactMap { command in
            guard let same = found[command], let first = same.first else { return nil }
            return PaletteCommand(
                command: command,
                keys: same.flatMap(\.keys),
                label: first.label,
                help: first.help
            )
        }
    }

    /// Whether it is shown before anything is typed: steps of the cursor are keys, not what anybody looks for by name.
    var isListed: Bool {
        switch command {
        case .left, .right, .up, .down, .previousAction, .nextAction, .runAction, .palette, .back: false
        default: true
        }
    }
}
