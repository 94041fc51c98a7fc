import Salon
import Terminal

// Squeezing somebody in beside whoever has the time: offered below the free times, never where the focus is, and done by
// Enter behind a reason, while ^S and F2 ask to book.
nonisolated extension BookingForm {
    mutating func pressOnSqueezeIn(_ key: Key) {
        switch key {
        case .enter, .character(" "), .character("b"): askWhy()
        case .up: move(by: -1)
        case .down: move(by: 1)
        default: break
        }
    }

    /// Asks for the reason.
    mutating func askWhy() {
        squeeze = .asked
        offers = []
        move(to: .squeezeReason)
    }

    mutating func pressInReason(_ key: Key) -> [FormEffect] {
        guard key == .enter else {
            pressInText(key)
            return []
        }
        return squeezeIn()
    }

    /// Whether nothing but a stylist's other customer stands against what is typed, and one of them at a time.
    func canSqueeze(_ reading: FormReading) -> Bool {
        let isTaken =
            !reading.problems.isEmpty
            && reading.problems.allSatisfy { if case .taken = $0.refusal { true } else { false } }
        guard isTaken, reading.knowsDay, reading.draft != nil, let shape = reading.shape else { return false }
        let hosts = try? SqueezeRules.hosts(of: shape, on: plan, now: now, ignoring: edited?.id)
        return hosts?.isEmpty == false
    }

    /// Goes to where a visit was moved to, and asks for the reason if nothing else is in the way there.
    mutating func squeeze(to target: MoveTarget) {
        let local = profile.zone.local(target.start)
        content.date.set(words.day(local.day))
        content.start.set(words.time(local.time))
        if case .twice(_, let second) = profile.zone.wallClock(local.day, local.time) {
            content.isSecondHour = target.start >= second
        }
        for place in content.lines.indices {
            guard case .people(let people) = content.lines[place].stylist, let to = target.to else { continue }
            content.lines[place].stylist = .people(people.map { $0 == target.from ? to : $0 })
        }
        if canSqueeze(reading) { askWhy() }
    }

    private mutating func squeezeIn() -> [FormEffect] {
        if lostSince != nil {
            notice = .offline
            return []
        }
        if let problem = TextRules.problems(withReason: content.reason.text).first {
            notice = .refusal(problem.refusal)
            return []
        }
        guard var draft = reading.draft else { return [] }
        draft.squeezeIn = content.reason.text
        return send(draft)
    }
}
