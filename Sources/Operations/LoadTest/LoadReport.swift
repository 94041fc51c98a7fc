/// What came out of a load test.
public struct LoadReport: Sendable, Hashable {
    /// What was to be done.
    public let plan: LoadPlan
    /// How long the clients booked, in seconds.
    public let seconds: Double
    /// How many bookings were asked for.
    public let asked: Int
    /// How many of them are in the book.
    public let confirmed: Int
    /// Refusals, by the rule that stood against them.
    public let refused: [String: Int]
    /// Answers that nothing was saved, by reason.
    public let notSaved: [String: Int]
    /// How often a client tried again after such an answer.
    public let retries: Int
    /// Answers that were lost, so that the operation had to be asked for.
    public let lostAnswers: Int
    /// Operations whose outcome nobody was told, that are in the book.
    public let openSaved: Int
    /// The same that are not in the book.
    public let openAbsent: Int
    /// Misunderstandings between program and database, by code.
    public let faults: [String: Int]
    /// How many answers the book gave.
    public let answers: Int
    /// How long they took; nil when there was none.
    public let times: AnswerTimes?
    /// How often the server ended a deadlock.
    public let deadlocks: Int
    /// The faults that were done to the server.
    public let outages: [FaultOutcome]
    /// What must not be; empty when all is well.
    public let violations: [LoadViolation]

    /// Answers a second.
    public var answersPerSecond: Double { Double(answers) / max(seconds, 0.001) }
    /// Confirmed bookings a second.
    public var confirmedPerSecond: Double { Double(confirmed) / max(seconds, 0.001) }

    /// The slowest answer that a race for one time may have, in milliseconds.
    public static let slowestInRace = 150.0
}
