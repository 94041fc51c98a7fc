internal import Terminal

/// The list of commands, narrowed down and put in order by what is typed.
nonisolated struct Palette: Hashable, Sendable {
    /// Where the commands are to be done.
    let context: BindingContext
    /// Everything that can be done there.
    private let commands: [PaletteCommand]
    /// What is typed.
    var field = TextField(limit: 60)
    /// The chosen entry among those that fit.
    var list = ListView()
    /// The commands that fit, the best first.
    private(set) var entries: [PaletteMatch] = []

    /// The list of all commands of a place.
    init(context: BindingContext, bindings: Bindings) {
        self.context = context
        commands = PaletteCommand.all(of: bindings.of(context))
        narrow()
    }

    /// The command that Enter does.
    var command: Command? {
        list.selection.flatMap { entries.indices.contains($0) ? entries[$0].command.command : nil }
    }

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
        entries = PaletteMatch.ranked(commands, by: field.text)
        list.setCount(entries.count)
        list.select(0)
    }
}
