internal import Salon

/// The list of what was done to a visit, to a customer or on a day, the newest first.
nonisolated struct HistoryPage: Hashable, Sendable {
    /// How many entries are read at most.
    static let limit = 500

    /// Whose history.
    let question: HistoryQuestion
    /// Whose, in words; nil where that is a customer whose name may have to be hidden.
    let subject: String
    /// What was done; nil while it is being read.
    var entries: [HistoryEntry]?
    /// How many lines are scrolled out at the top.
    var scroll = 0
    /// Which entry is chosen.
    var selection = 0

    /// The chosen entry.
    var chosen: HistoryEntry? {
        guard let entries, entries.indices.contains(selection) else { return nil }
        return entries[selection]
    }

    /// The page with other entries, the same one chosen where it is still among them.
    func with(_ entries: [HistoryEntry]) -> HistoryPage {
        var page = self
        page.entries = entries
        page.selection = chosen.flatMap { chosen in entries.firstIndex { $0.id == chosen.id } } ?? 0
        return page
    }
}
