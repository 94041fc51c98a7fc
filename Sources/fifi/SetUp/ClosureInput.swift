import Salon

/// Reads a closure as `--closed` takes it: `2026-12-25 Christmas`, or `2026-12-24..2026-12-26 Christmas`.
enum ClosureInput {
    /// The closure.
    ///
    /// - Throws: ``Failure`` for what is none.
    static func parse(_ text: String, today: LocalDay) throws -> PlannedClosure {
        let words = text.trimmingSpaces.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2, let (first, last) = ClosureDaysInput.parse(words[0], today: today) else {
            let message =
                "“\(text)” is no closure. Write: \"2026-12-25 Christmas\" or \"2026-12-24..2026-12-26 Christmas\"."
            throw Failure("bad_closure", .badInput, message)
        }
        return PlannedClosure(first: first, last: last, reason: words[1].trimmingSpaces)
    }
}
