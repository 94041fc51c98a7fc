/// Reads until when a visit is to be held, as people at the desk and on the command line type it.
///
/// `30m`, `2h`, `1h30m` from now on; `18:00`, `6pm` today; `fri 12:00`, `tomorrow 9am`, `2026-01-14 18:00`; `tomorrow`, `fri`
/// at the time that it is now.
public enum HoldInput {
    /// The instant that is meant, to the minute, or nil when it is none.
    ///
    /// Throws: `missingTime` or `repeatedTime` where the clocks are changed.
    public static func parse(_ text: String, now: Instant, zone: SalonZone) throws(Refusal) -> Instant? {
        let typed = text.trimmed
        let (today, time) = zone.local(now)
        if let time = TimeInput.parse(typed) { return try instant(today, time, zone) }
        // What looks like a time and is none (25:00) is no length either.
        if !typed.contains(":"), let minutes = DurationInput.parse(typed) {
            let seconds = now.seconds - (now.seconds % 60 + 60) % 60
            return minutes > 0 ? Instant(seconds: seconds).adding(minutes: minutes) : nil
        }
        if let day = DateInput.parse(typed, today: today) { return try instant(day, time, zone) }
        for place in typed.indices where typed[place] == " " {
            let clock = String(typed[typed.index(after: place)...])
            guard let time = TimeInput.parse(clock) else { continue }
            if let day = DateInput.parse(String(typed[..<place]), today: today) { return try instant(day, time, zone) }
        }
        return nil
    }

    /// What a hold is typed as, to be read again: `Wed 14 Jan 18:00`.
    public static func text(_ until: Instant, words: SalonWords) -> String {
        let local = words.profile.zone.local(until)
        return "\(words.day(local.day)) \(words.time(local.time))"
    }

    private static func instant(_ day: LocalDay, _ time: LocalTime, _ zone: SalonZone) throws(Refusal) -> Instant {
        switch zone.wallClock(day, time) {
        case .once(let instant): return instant
        case .missing: throw .missingTime(day, time)
        case .twice: throw .repeatedTime(day, time)
        }
    }
}
