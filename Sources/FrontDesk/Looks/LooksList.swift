internal import Terminal

/// The list of themes while it is open: the whole desk is drawn in the marked one.
nonisolated struct LooksList: Hashable, Sendable {
    /// The entry above the themes: what the settings lead to.
    static let configured = 0

    /// The themes in their order.
    private(set) var entries: [ThemeEntry]
    /// The marked entry: the settings' own, then the themes.
    var list: ListView
    /// The theme in use when the list was opened.
    private let inUse: String

    /// A list with the theme in use marked.
    init(_ looks: Looks) {
        entries = looks.entries
        inUse = looks.name
        list = ListView(count: entries.count + 1)
        mark(looks.name)
    }

    /// The marked theme; nil for what the settings lead to.
    var marked: ThemeEntry? {
        guard let index = list.selection, index != Self.configured, index <= entries.count else { return nil }
        return entries[index - 1]
    }

    /// Takes themes that were read; the mark stays on the same name.
    mutating func take(_ entries: [ThemeEntry]) {
        // Opened before any theme was read, the list could not mark the one in use.
        let name = self.entries.isEmpty ? inUse : marked?.name
        self.entries = entries
        list.setCount(entries.count + 1)
        if let name { mark(name) }
    }

    private mutating func mark(_ name: String) {
        list.select(entries.firstIndex { $0.name == name }.map { $0 + 1 } ?? Self.configured)
    }
}
