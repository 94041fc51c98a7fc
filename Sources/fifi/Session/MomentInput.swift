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
        // The midnight that ends a day is no time at which anything begins.
        guard let (day, time) = wallClock(local), time != .endOfDay else {
            let message =
                "“\(text)” is no time: write \"2026-01-14 14:30\", \"tomorrow 2:30pm\", \"fri 9:00\" or 14:30."
            throw Failure("bad_time", .badInput, message)
        }
        // With an offset it is one instant, wherever the salon is, and also where its clocks show a time twice.
        if let offset { return Instant(day, time, minutesEast: offset) }
        switch zone.wallClock(day, time) {
        case .once(let instant): return instant
        case .missing: throw Refusal.missingTime(day, time)
        case .twice: throw Refusal.repeatedTime(day, time)
        }
    }

    /// Cuts an offset such as `-05:00` or `Z` off a time with a `T`; in minutes east of Greenwich.
    private func split(_ text: String) -> (local: String, offset: Int?) {
        guard text.contains("T"), text.count > 6 else { return (text, nil) }
        if text.hasSuffix("Z") { return (String(text.dropLast()), 0) }
        let offset = text.suffix(6)
        guard let sign = offset.first, "+-".contains(sign), let time = LocalTime(String(offset.dropFirst())) else {
            return (text, nil)
        }
        let minutes = time.hour * 60 + time.minute
        return (String(text.dropLast(6)), sign == "-" ? -minutes : minutes)
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
