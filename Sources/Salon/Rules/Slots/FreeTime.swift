/// One person's day as the search for free slots asks it.
struct FreeTime: Sendable {
    /// Whose day.
    let staff: Staff
    /// When they could begin something new within the salon's hours, in order.
    let spans: [TimeSpan]
    /// When something sets for a customer of theirs and they have their hands free.
    let gaps: [TimeSpan]
    /// The minutes for which they are booked.
    let load: Int

    /// The free time that holds a span, or nil when there is none.
    func span(around part: TimeSpan) -> TimeSpan? { spans.first { $0.contains(part) } }

    /// How many minutes of a span lie in gaps.
    func minutesInGaps(of part: TimeSpan) -> Int {
        gaps.reduce(0) { $0 + ($1.intersection(part)?.minutes ?? 0) }
    }
}
