internal import Terminal

/// The list of commands, narrowed down by what is typed.
nonisolated struct Palette: Hashable, Sendable {
    /// Where the commands are to be done.
    let context: BindingContext
    /// What is typed.
    var field = TextField(limit: 60)
    /// The chosen entry among those that fit.
    var list: ListView

    /// The list of all commands of a place.
    init(context: BindingContext) {
        self.context = context
        list = ListView()
        list.setCount(entries.count)
        list.select(0)
    }

    /// The commands whose words hold everything that is typed, in any order.
    var entries: [Binding] {
        let words = field.text.lowercased().split(separator: " ")
        return Bindings.of(context).filter { binding in
            guard let command = binding.command, Self.isListed(command) else { return false }
            let text = "\(binding.help) \(binding.label) \(command.rawValue)".lowercased()
            return words.allSatisfy { text.contains($0) }
        }
    }

    /// The command that Enter does.
    var command: Command? { list.selection.flatMap { entries.indices.contains($0) ? entries[$0].command : nil } }

    /// Edits what is typed; true when the key meant something.
    mutating func type(_ key: Key) -> Bool {
        guard field.handle(key) else { return false }
        narrow()
        return true
    }

    /// Takes pasted text as typed.
    mutating func paste(_ text: String) {
        field.paste(text)
        narrow()
    }

    private mutating func narrow() {
        list.setCount(entries.count)
        list.select(0)
    }

    /// Steps of the cursor are keys, not commands that anybody would look for by name.
    private static func isListed(_ command: Command) -> Bool {
        switch command {
        case .left, .right, .up, .down, .previousAction, .nextAction, .runAction, .palette, .back: false
        default: true
        }
    }
}
