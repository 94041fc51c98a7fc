import Salon

/// Which questions for customers are open, and the newest answer.
///
/// Answers may overtake one another: one that is older than what is shown is ignored. The last good list stays until a
/// newer one comes, so that nothing flickers while one types.
nonisolated struct CustomerSearch: Hashable, Sendable {
    /// How many customers a search brings at most: more than any list shows at once.
    static let limit = 50

    /// What was asked last; empty when there is nothing to look for.
    private(set) var text = ""
    /// The number of the last question.
    private(set) var generation = 0
    /// The customers of the newest answer.
    private(set) var matches: [CustomerMatch] = []
    private var answered = 0

    /// Whether the last question has no answer yet.
    var isWaiting: Bool { answered < generation }

    /// Asks for a text; nil when there is nothing new to ask.
    ///
    /// Without a text there are no matches.
    mutating func ask(_ text: String) -> Int? {
        let wanted = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard wanted != self.text else { return nil }
        self.text = wanted
        generation += 1
        guard wanted.isEmpty else { return generation }
        answered = generation
        matches = []
        return nil
    }

    /// Takes in an answer; false when it is older than what is shown, or was never asked for.
    mutating func receive(_ matches: [CustomerMatch], generation: Int) -> Bool {
        guard generation > answered, generation <= self.generation else { return false }
        answered = generation
        self.matches = matches
        return true
    }
}
