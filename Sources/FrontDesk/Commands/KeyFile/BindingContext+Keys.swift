internal import Terminal

// Which keys a file may change where.
nonisolated extension BindingContext {
    /// Whether its keys stay as they are: questions are answered by the same keys at every desk.
    var isFixed: Bool {
        switch self {
        case .question, .cancel: true
        // A form deals with its keys itself.
        default: Bindings.standard.of(self).allSatisfy { $0.command == nil }
        }
    }

    /// Whether letters are text there: no letter is a command in the built-in table.
    var takesText: Bool {
        !Bindings.standard.of(self).contains { binding in
            binding.keys.contains { if case .character = $0.keys.first { true } else { false } }
        }
    }
}

nonisolated extension Key {
    /// Whether it means the same everywhere, so that nobody is ever locked in.
    var isReserved: Bool {
        switch self {
        case .escape, .function(1), .control("c"), .control("z"), .control("l"): true
        default: false
        }
    }
}

nonisolated extension Command {
    /// The commands that must have a key at the grid.
    static let indispensable: [Command] = [.quit, .help, .palette]

    /// Whether it ends a visit, so that a digit alone is no key for it.
    var endsVisit: Bool { self == .cancel || self == .noShow || self == .noShowFor }
}
