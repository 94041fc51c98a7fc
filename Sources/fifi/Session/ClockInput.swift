import Salon

/// Reads the instant that `--clock` or `FIFI_CLOCK` sets as "now".
enum ClockInput {
    /// The instant, or the machine's own time where nothing is set.
    ///
    /// - Throws: ``Failure`` for what is no time, and for a time that the zone's clocks skip.
    static func now(_ text: String?, zone: SalonZone) throws -> Instant {
        guard let text, !text.isEmpty else { return SalonClock.system.now }
        let parts = text.split(maxSplits: 1) { $0 == "T" || $0 == " " }
        guard parts.count == 2, let day = LocalDay(String(parts[0])), let time = LocalTime(String(parts[1])),
            let instant = zone.wallClock(day, time).earliest
        else {
            throw Failure("bad_clock", .badInput, "“\(text)” is no time for --clock: write 2026-01-14T10:20.")
        }
        return instant
    }
}
