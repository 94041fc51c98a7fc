internal import Salon

/// The words that fields have in common.
nonisolated enum FieldWords {
    static var noDay: String { said("That is no day: write 2026-12-25, or 2026-12-24..2026-12-26.") }
    static var noSpan: String { said("Those are no hours: write 9-20, 9am-8pm, or 9-12 13-18.") }
}

nonisolated extension String {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
