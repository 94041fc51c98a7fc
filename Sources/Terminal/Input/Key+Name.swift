extension Key {
    /// Keys that have a name of their own, as written in help, key files and the man page.
    private static let names: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Tab", .tab), ("Shift-Tab", .backTab), ("Esc", .escape), ("Backspace", .backspace),
        ("Delete", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
        ("Shift-Up", .shiftUp), ("Shift-Down", .shiftDown), ("Shift-Left", .shiftLeft), ("Shift-Right", .shiftRight),
        ("Ctrl-Up", .controlUp), ("Ctrl-Down", .controlDown), ("Ctrl-Left", .controlLeft),
        ("Ctrl-Right", .controlRight), ("Home", .home), ("End", .end), ("PageUp", .pageUp), ("PageDown", .pageDown),
        ("Space", .character(" ")), ("Ctrl-Space", .control(" ")), ("Alt-Space", .alt(" ")),
    ]

    private static let shortNames: [Key: String] = [
        .up: "↑", .down: "↓", .left: "←", .right: "→", .pageUp: "PgUp", .pageDown: "PgDn", .delete: "Del",
        .insert: "Ins",
    ]

    /// The key's name for help and documents, such as `Ctrl-S`, `Shift-Tab`, `F1`, `n`.
    public var name: String {
        if let named = Self.names.first(where: { $0.key == self }) { return named.name }
        switch self {
        case .character(let character): return String(character)
        case .control(let character): return "Ctrl-" + character.uppercased()
        case .alt(let character): return "Alt-" + String(character)
        case .function(let number): return "F\(number)"
        default: return ""
        }
    }

    /// The key's name where columns are few, such as `^S`, `↑`, `PgUp`.
    public var shortName: String {
        if case .control(let character) = self, character != " " { return "^" + character.uppercased() }
        return Self.shortNames[self] ?? self.name
    }

    /// The key of a name as `name` writes it, or `^S`; capitals matter only for a single character.
    public init?(name: String) {
        if name.count == 1, let character = name.first {
            self = .character(character)
        } else if let named = Self.names.first(where: { $0.name.lowercased() == name.lowercased() }) {
            self = named.key
        } else if let key = Self.modified(name) ?? Self.numbered(name) {
            self = key
        } else {
            return nil
        }
    }

    private static func modified(_ name: String) -> Key? {
        guard let last = name.last else { return nil }
        switch name.dropLast().lowercased() {
        case "ctrl-", "^": return last.lowercased().first.map(Key.control)
        case "alt-": return .alt(last)
        default: return nil
        }
    }

    private static func numbered(_ name: String) -> Key? {
        guard let first = name.first, first == "F" || first == "f", let number = Int(name.dropFirst()),
            (1...24).contains(number)
        else { return nil }
        return .function(number)
    }
}
