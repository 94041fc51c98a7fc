internal import Terminal

/// An entry of a file of keys whose words mean something: keys for a command somewhere, or for none.
nonisolated struct KeyOverride: Hashable, Sendable {
    /// Where.
    let context: BindingContext
    /// The keys.
    let keys: [KeySequence]
    /// What they do, or nil when they are to do nothing.
    let command: Command?
    /// What it is to be called.
    let description: String?
    /// The line of its keys.
    let line: Int

    /// Makes sense of an entry.
    ///
    /// - Throws: The first thing that is wrong with it.
    init(_ entry: KeyFileEntry) throws(BindingFault) {
        guard let context = BindingContext(rawValue: entry.place) else {
            throw BindingFault(reason: .unknownPlace(entry.place), line: entry.lines.place)
        }
        guard !context.isFixed else { throw BindingFault(reason: .fixed(context), line: entry.lines.place) }
        self.context = context
        command = try Self.command(entry, in: context)
        keys = entry.keys
        description = entry.description
        line = entry.lines.keys
        for sequence in keys { try check(sequence) }
    }

    private static func command(_ entry: KeyFileEntry, in context: BindingContext) throws(BindingFault) -> Command? {
        if entry.run == "none" { return nil }
        guard let command = Command(rawValue: entry.run) else {
            throw BindingFault(reason: .unknownCommand(entry.run), line: entry.lines.run)
        }
        guard Bindings.standard.binding(of: command, in: context) != nil else {
            throw BindingFault(reason: .notHere(command, context), line: entry.lines.run)
        }
        return command
    }

    private func check(_ sequence: KeySequence) throws(BindingFault) {
        if let key = sequence.keys.first(where: \.isReserved) {
            throw BindingFault(reason: .reserved(key), line: line)
        }
        let isText = sequence.keys.contains { if case .character = $0 { true } else { false } }
        if context.takesText, isText || sequence.keys.count > 1 {
            throw BindingFault(reason: .letters(sequence, context), line: line)
        }
        if let command, command.endsVisit, sequence.keys.count == 1, case .character(let character) = sequence.keys[0],
            character.isNumber
        {
            throw BindingFault(reason: .digit(sequence, command), line: line)
        }
    }

    /// The keys that two entries cannot both have: the same, or one the beginning of the other.
    func clash(with other: KeyOverride) -> KeySequence? {
        guard context == other.context else { return nil }
        return keys.first { mine in other.keys.contains { mine.begins($0) || $0.begins(mine) } }
    }
}
