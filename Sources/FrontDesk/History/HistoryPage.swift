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
}
