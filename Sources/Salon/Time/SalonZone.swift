internal import Foundation

/// The salon's time zone: the only place where wall-clock time and instants are turned into each other.
public struct SalonZone: Hashable, Sendable {
    /// The name in the IANA database, for instance `America/New_York`.
    public let identifier: String
    private let zone: TimeZone

    /// Makes a zone, or nil when this machine's time zone database does not know the name.
    public init?(_ identifier: String) {
        // Foundation also takes abbreviations ("EST"), which carry no rule for summer time.
        guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier) else {
            return nil
        }
        self.identifier = identifier
        self.zone = zone
    }

    /// Seconds east of Greenwich at an instant.
    public func offset(at instant: Instant) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    /// The day and the time that the wall clock shows, seconds dropped.
    public func local(_ instant: Instant) -> (day: LocalDay, time: LocalTime) {
        let shifted = instant.seconds + Int64(offset(at: instant))
        let days = Int((Double(shifted) / 86_400).rounded(.down))
        let minutes = Int((shifted - Int64(days) * 86_400) / 60)
        return (LocalDay(ordinal: days), LocalTime(minutes: minutes) ?? .midnight)
    }

    /// The day that an instant falls on in the salon.
    public func day(of instant: Instant) -> LocalDay { local(instant).day }

    /// What a time on a day's wall clock means: once, missing or twice.
    public func wallClock(_ day: LocalDay, _ time: LocalTime) -> WallClock {
        let naive = Int64(day.ordinal) * 86_400 + Int64(time.minutes) * 60
        // The offsets half a day before and after are the only two candidates: clocks change at most once a day.
        let candidates = Set([-43_200, 43_200].map { offset(at: Instant(seconds: naive + $0)) })
        let matches = candidates.map { Instant(seconds: naive - Int64($0)) }
            .filter { Int64(offset(at: $0)) == naive - $0.seconds }
            .sorted()
        return switch matches.count {
        case 0: .missing
        case 1: .once(matches[0])
        default: .twice(matches[0], matches[1])
        }
    }

    /// The first instant at or after a wall-clock time: the time itself, or the end of the hour that is left out.
    public func instant(_ day: LocalDay, _ time: LocalTime) -> Instant {
        if let instant = wallClock(day, time).earliest { return instant }
        // In the gap: by the offset before it, which lands as far behind the change as the time lay in the gap.
        let naive = Int64(day.ordinal) * 86_400 + Int64(time.minutes) * 60
        return Instant(seconds: naive - Int64(offset(at: Instant(seconds: naive - 43_200))))
    }

    /// From one midnight to the next: 23, 24 or 25 hours.
    public func span(of day: LocalDay) -> TimeSpan {
        TimeSpan(start: instant(day, .midnight), end: instant(day.adding(days: 1), .midnight))
    }

    /// From one wall-clock time to another of the same day.
    public func span(on day: LocalDay, from start: LocalTime, to end: LocalTime) -> TimeSpan {
        let endInstant = end == .endOfDay ? instant(day.adding(days: 1), .midnight) : instant(day, end)
        return TimeSpan(start: instant(day, start), end: endInstant)
    }

    /// An instant as RFC 3339 with the salon's offset: `2026-01-14T14:30:00-05:00`.
    public func rfc3339(_ instant: Instant) -> String {
        let (day, time) = local(instant)
        let second = Int(((instant.seconds % 60) + 60) % 60)
        let east = offset(at: instant)
        let sign = east < 0 ? "-" : "+"
        let clock = time.description + ":" + pad(second, 2)
        return "\(day)T\(clock)\(sign)\(pad(abs(east) / 3600, 2)):\(pad(abs(east) / 60 % 60, 2))"
    }
}
