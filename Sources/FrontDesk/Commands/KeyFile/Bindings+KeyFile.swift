public import Terminal

// What a file of keys makes of a table.
nonisolated extension Bindings {
    /// The table with what a file says, and what in the file does not count.
    ///
    /// An entry adds its keys to those that the command has, and takes them from whatever had them. Entries that are
    /// wrong leave everything as it was.
    public func applying(_ file: KeyFile) -> (bindings: Bindings, faults: [BindingFault]) {
        var faults = file.faults.map { BindingFault(reason: .text($0.reason), line: $0.line) }
        var overrides: [KeyOverride] = []
        for entry in file.entries {
            do throws(BindingFault) {
                overrides.append(try Self.accepted(entry, after: overrides))
            } catch {
                faults.append(error)
            }
        }
        faults += dropUnsafe(&overrides)
        let losses = overrides.flatMap { hidden(by: $0) }
        return (replaced(by: overrides), (faults + losses).sorted { $0.line < $1.line })
    }

    private static func accepted(
        _ entry: KeyFileEntry,
        after earlier: [KeyOverride]
    ) throws(BindingFault) -> KeyOverride {
        let override = try KeyOverride(entry)
        for other in earlier {
            guard let keys = override.clash(with: other) else { continue }
            throw BindingFault(reason: .conflict(keys, line: other.line), line: override.line)
        }
        return override
    }

    /// Leaves out the entries that take the last key of a command that must have one.
    private func dropUnsafe(_ overrides: inout [KeyOverride]) -> [BindingFault] {
        var faults: [BindingFault] = []
        for command in Command.indispensable {
            guard replaced(by: overrides).binding(of: command, in: .desk)?.keys.isEmpty ?? true else { continue }
            let keys = binding(of: command, in: .desk)?.keys ?? []
            let isThief: (KeyOverride) -> Bool = { override in
                override.context == .desk && override.command != command && keys.contains { override.takes($0) }
            }
            faults += overrides.filter(isThief).map { BindingFault(reason: .lastKey(command), line: $0.line) }
            overrides.removeAll(where: isThief)
        }
        return faults
    }

    private func replaced(by overrides: [KeyOverride]) -> Bindings {
        var all = all
        for index in all.indices where all[index].command != nil {
            let taking = overrides.filter { $0.context == all[index].context }
            all[index].keys.removeAll { keys in taking.contains { $0.takes(keys) } }
        }
        for override in overrides.reversed() {
            guard let command = override.command,
                let index = all.firstIndex(where: { $0.context == override.context && $0.command == command })
            else { continue }
            all[index].keys = override.keys + all[index].keys
            if let description = override.description { all[index].helpKey = description }
        }
        return Bindings(all)
    }

    /// What an entry takes away without naming it.
    private func hidden(by override: KeyOverride) -> [BindingFault] {
        of(override.context).filter { $0.command != override.command }.flatMap { binding in
            let lost = binding.keys.filter { override.takes($0) && !override.keys.contains($0) }
            return lost.compactMap { keys in
                binding.command.map { BindingFault(reason: .hides(keys, $0), line: override.line) }
            }
        }
    }
}

nonisolated extension KeyOverride {
    /// Whether keys of the table cannot stay beside the entry's.
    fileprivate func takes(_ other: KeySequence) -> Bool {
        keys.contains { $0.begins(other) || other.begins($0) }
    }
}
