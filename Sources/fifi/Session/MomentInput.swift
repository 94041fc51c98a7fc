import Salon

/// Reads a day and a time together, as `--at` takes them.
struct MomentInput: Sendable {
    /// The day when only a time is given.
    let usualDay: LocalDay
    /// The time when only a day is given; nil demands one.
    var usualTime: LocalTime?
    /// The day that `today` and `+3d` count from.
    let today: LocalDay
    /// The zone of the wall clock.
    let zone: SalonZone

    /// The instant of `2026-01-14 14:30`, `14:30`, `tomorrow 9am`, `fri 2:30pm`, or of RFC 3339 with an offset.
    ///
    /// - Throws: ``Failure`` for what is neither, `Refusal` for a time that the clocks skip or show twice.
    func parse(_ text: String) throws -> Instant {
        let (local, offset) = split(text)
        guard let (day, time) = wallClock(local) else {
            let message =
                "“\(text)” is no time: write \"2026-01-14 14:30\", \"tomorrow 2:30pm\", \"fri 9:00\" or 14:30."
            throw Failure("bad_time", .badInput, message)
        }
        switch zone.wallClock(day, time) {
        case .once(let instant): return instant
        case .missing: throw Refusal.missingTime(day, time)
        case .twice(let first, let second):
            // An offset says which of the two is meant.
            let meant = [first, second].first { zone.rfc3339($0).hasSuffix(offset ?? "?") }
            guard let meant else { throw Refusal.repeatedTime(day, time) }
            return meant
        }
    }

    /// Cuts an offset such as `-05:00` off a time with a `T`.
    private func split(_ text: String) -> (local: String, offset: String?) {
        guard text.contains("T"), text.count > 6 else { return (text, nil) }
        let offset = text.suffix(6)
        guard offset.first == "-" || offset.first == "+", LocalTime(String(offset.dropFirst())) != nil else {
            return (text, nil)
        }
        return (String(text.dropLast(6)), String(offset))
    }

    private func wallClock(_ text: String) -> (LocalDay, LocalTime)? {
        if let time = TimeInput.parse(text) { return (usualDay, time) }
        if let usualTime, let day = DateInput.parse(text, today: today) { return (day, usualTime) }
        for place in text.indices where text[place] == " " || text[place] == "T" {
            // 2026-01-14T14:30:00 has seconds, which a salon does not.
            let clock = text[text.index(after: place)...]
            let time = TimeInput.parse(
                clock.hasSuffix(":00") && clock.count == 8 ? String(clock.dropLast(3)) : String(clock)
            )
            if let time, let day = DateInput.parse(String(text[..<place]), today: today) { return (day, time) }
        }
        return nil
    }
}
