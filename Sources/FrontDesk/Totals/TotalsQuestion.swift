public import Salon

/// What the totals ask the book.
nonisolated public enum TotalsQuestion: Hashable, Sendable {
    /// The figures of some days.
    case figures(DayRange)
    /// The visits behind a figure.
    case visits(TotalsFigure, DayRange)

    /// How many visits a list brings at most: more than anybody reads through.
    static let mostVisits = 500
}

/// What the book answered.
nonisolated public enum TotalsAnswer: Sendable {
    case figures(Result<TotalsReport, BookError>)
    case visits(Result<[Visit], BookError>)
}
