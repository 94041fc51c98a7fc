/// What the log adds up to.
struct LoadTally: Sendable, Hashable {
    /// How many bookings were asked for.
    var asked = 0
    /// Those that somebody was told are in the book.
    var confirmed = 0
    /// Those that a rule stands against, by the rule's name.
    var refused: [String: Int] = [:]
    /// Answers that nothing was saved, by reason.
    var notSaved: [String: Int] = [:]
    /// Answers that were lost and had to be asked for.
    var unknown = 0
    /// Misunderstandings between program and database, by code.
    var faults: [String: Int] = [:]
    /// How long the book took to answer; without look-ups.
    var times: AnswerTimes?
    /// How many answers there were.
    var answers = 0

    /// Adds up a log.
    init(_ entries: [AttemptLog.Entry]) {
        var durations: [Duration] = []
        var confirmedWishes: Set<Int32> = []
        for entry in entries {
            guard case .answered(let answer, let duration, let isLookUp) = entry.event else {
                asked += 1
                continue
            }
            if !isLookUp { durations.append(duration) }
            switch answer {
            case .confirmed: confirmedWishes.insert(entry.wish)
            case .refused(let name): refused[name, default: 0] += 1
            case .notSaved(let reason): notSaved[reason, default: 0] += 1
            case .unknown: unknown += 1
            case .fault(let code): faults[code, default: 0] += 1
            }
        }
        confirmed = confirmedWishes.count
        answers = durations.count
        times = AnswerTimes(durations)
    }
}
