public import Terminal

// The look of the desk: the list with its preview, what is kept of a choice, and files that are saved meanwhile.
extension Desk {
    mutating func openLooks() -> [Effect] {
        push(.looks(LooksList(state.looks))) + [.looks(.read)]
    }

    /// What a command means while the list is open; nil for those that mean the same everywhere.
    mutating func browse(_ looks: LooksList, _ command: Command) -> [Effect]? {
        var looks = looks
        switch command {
        case .previousAction: looks.list.move(by: -1)
        case .nextAction: looks.list.move(by: 1)
        case .first: looks.list.select(0)
        case .last: looks.list.select(looks.list.count - 1)
        case .accept: return choose(looks)
        default: return nil
        }
        state.replaceTop(.looks(looks))
        return []
    }

    private mutating func choose(_ looks: LooksList) -> [Effect] {
        guard let entry = looks.marked else {
            state.overlays.removeLast()
            take(state.looks.configured)
            return [.looks(.keep(nil))] + say(LooksWords.keptConfigured(state.looks.configured), .info)
        }
        if let error = entry.error { return say(LooksWords.broken(error, isInUse: false), .warning) + [.bell] }
        state.overlays.removeLast()
        take(entry.name)
        return [.looks(.keep(entry.name))] + say(LooksWords.kept(entry.name), .info)
    }

    private mutating func take(_ name: String) {
        state.looks.name = name
        if let theme = state.looks.theme(named: name) { state.looks.theme = theme }
    }

    mutating func handle(_ event: LooksEvent) -> [Effect] {
        switch event {
        case .changed: return [.looks(.read)]
        case .read(let entries): return read(entries)
        case .kept(let error): return error.map { say(LooksWords.notKept($0), .warning) } ?? []
        }
    }

    /// Takes the themes as they are now; a file that is broken changes nothing but tells its line.
    private mutating func read(_ entries: [ThemeEntry]) -> [Effect] {
        let before = state.looks
        state.looks.entries = entries
        for (index, overlay) in state.overlays.enumerated() {
            guard case .looks(var looks) = overlay else { continue }
            looks.take(entries)
            state.overlays[index] = .looks(looks)
        }
        take(before.name)
        guard !before.entries.isEmpty else { return [] }
        if let error = entries.lazy.compactMap(\.error).first(where: { !before.errors.contains($0) }) {
            return say(LooksWords.broken(error, isInUse: error.theme == before.name), .warning)
        }
        return before.theme == state.looks.theme ? [] : say(LooksWords.readAnew(before.name), .info)
    }
}

nonisolated extension Looks {
    /// The theme of a name, where its file could be taken.
    fileprivate func theme(named name: String) -> Theme? { entries.first { $0.name == name }?.theme }

    fileprivate var errors: [ThemeError] { entries.compactMap(\.error) }
}

extension DeskState {
    /// The theme that everything is drawn in: the marked one while the list of looks is open.
    public var theme: Theme {
        for case .looks(let open) in overlays.reversed() {
            guard let marked = open.marked else {
                return looks.entries.first { $0.name == looks.configured }?.theme ?? looks.theme
            }
            return marked.theme ?? looks.theme
        }
        return looks.theme
    }
}
