import Salon

/// Which question for free slots is open, and what was found so far.
///
/// It is asked piece by piece, so that what is soon is there at once. What was found stays until the answer to a newer
/// question comes, so that nothing flickers while one types.
nonisolated struct SlotInquiry: Hashable, Sendable {
    /// How many days one piece has.
    static let step = 14
    /// How many days are looked at without being asked, until there are `enough` slots.
    private static let patience = 56
    private static let enough = 12

    /// What is asked; nil while that cannot be told.
    private(set) var question: SlotQuestion?
    /// The number of the last request.
    private(set) var generation = 0
    /// What was asked when the slots were found.
    private(set) var answered: SlotQuestion?
    /// What was found, soonest day first.
    private(set) var slots: [FreeSlot] = []
    /// How many days were looked at.
    private(set) var days = 0
    /// What has not been answered yet.
    private(set) var pending: SlotRequest?

    /// Whether the last request has no answer yet.
    var isWaiting: Bool { pending != nil }

    /// Whether the slots are the answer to what is asked now; more of them may be on their way.
    var isAnswered: Bool { answered != nil && answered == question }

    /// Whether an answer is on its way that takes the place of the slots.
    var isRenewing: Bool { pending != nil && pending?.start == question?.start }

    /// Asks a question; nil when there is nothing new to ask.
    mutating func ask(_ question: SlotQuestion?) -> SlotRequest? {
        guard question != self.question else { return nil }
        self.question = question
        guard let question else {
            (pending, answered) = (nil, nil)
            (slots, days) = ([], 0)
            return nil
        }
        return request(question.start, days: question.wish.isHere ? 1 : Self.step)
    }

    /// Asks for all that was found once more, since the book has changed or did not answer.
    mutating func again() -> SlotRequest? {
        guard let question else { return nil }
        return request(question.start, days: max(days, question.wish.isHere ? 1 : Self.step))
    }

    /// Asks for more days; nil when one is being waited for, or when nobody plans further ahead.
    mutating func more(zone: SalonZone) -> SlotRequest? {
        guard let question, pending == nil, !question.wish.isHere, days < Book.longestSlotSearch else { return nil }
        return request(zone.span(of: question.day.adding(days: days)).start, days: Self.step)
    }

    /// Takes in an answer; false when it answers an older question.
    mutating func receive(_ found: [FreeSlot], _ request: SlotRequest) -> Bool {
        guard request == pending else { return false }
        let isWhole = isRenewing
        pending = nil
        if isWhole {
            (slots, days, answered) = (found, request.days, question)
        } else {
            slots += found
            days += request.days
        }
        return true
    }

    /// Waits no longer for an answer that will not come.
    mutating func giveUp() { pending = nil }

    /// Asks for more by itself while little was found; nil when that is enough.
    mutating func goOn(zone: SalonZone) -> SlotRequest? {
        slots.count < Self.enough && days < Self.patience ? more(zone: zone) : nil
    }

    private mutating func request(_ start: Instant, days: Int) -> SlotRequest? {
        guard let question else { return nil }
        generation += 1
        let request = SlotRequest(wish: question.wish, start: start, days: days, generation: generation)
        pending = request
        return request
    }
}
