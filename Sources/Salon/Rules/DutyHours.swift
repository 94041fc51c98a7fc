/// When the people of a salon are on duty, for any number of days: working hours less breaks and blocked time, on days on
/// which the salon is open.
struct DutyHours: Sendable {
    /// From a day on until before another; nil for ever.
    struct Validity: Hashable, Sendable {
        var from: LocalDay?
        var until: LocalDay?

        func contains(_ day: LocalDay) -> Bool {
            (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
        }
    }

    /// Hours of a weekday, in minutes since midnight.
    struct Hours: Hashable, Sendable {
        let staff: Identifier<Staff>
        let weekday: Int
        let starts: Int
        let ends: Int
        let valid: Validity
    }

    /// The weekdays on which the salon is open, each for some time.
    var opening: [(weekday: Int, valid: Validity)] = []
    /// The days on which it is closed all the same.
    var closures: [Validity] = []
    /// When somebody is employed.
    var employed: [Identifier<Staff>: Validity] = [:]
    var working: [Hours] = []
    var breaks: [Hours] = []
    var blocks: [Identifier<Staff>: [TimeSpan]] = [:]

    /// The minutes of everybody on duty in a range of days.
    func minutes(in days: DayRange, zone: SalonZone) -> [Identifier<Staff>: Int] {
        var minutes: [Identifier<Staff>: Int] = [:]
        var next = zone.instant(days.first, .midnight)
        for day in days.days {
            let midnight = next
            next = zone.instant(day.adding(days: 1), .midnight)
            guard isOpen(day) else { continue }
            let clock = DayClock(day: day, span: TimeSpan(start: midnight, end: next), zone: zone)
            for (staff, free) in spans(on: day, clock) {
                minutes[staff, default: 0] += free.reduce(0) { $0 + $1.minutes }
            }
        }
        return minutes
    }

    private func isOpen(_ day: LocalDay) -> Bool {
        opening.contains { $0.weekday == day.weekday.rawValue && $0.valid.contains(day) }
            && !closures.contains { $0.contains(day) }
    }

    private func spans(on day: LocalDay, _ clock: DayClock) -> [Identifier<Staff>: [TimeSpan]] {
        let isDay: (Hours) -> Bool = { $0.weekday == day.weekday.rawValue && $0.valid.contains(day) }
        var spans: [Identifier<Staff>: [TimeSpan]] = [:]
        for hours in working where isDay(hours) && employed[hours.staff]?.contains(day) == true {
            let known = spans[hours.staff] ?? []
            spans[hours.staff, default: []] += Self.without(known, [clock.span(hours)])
        }
        for hours in breaks where isDay(hours) {
            if let free = spans[hours.staff] { spans[hours.staff] = Self.without([clock.span(hours)], free) }
        }
        for (staff, free) in spans {
            let blocked = (blocks[staff] ?? []).filter { $0.overlaps(clock.day) }
            if !blocked.isEmpty { spans[staff] = Self.without(blocked, free) }
        }
        return spans
    }

    private static func without(_ taken: [TimeSpan], _ spans: [TimeSpan]) -> [TimeSpan] {
        taken.reduce(spans) { free, taken in free.flatMap { $0.subtracting(taken) } }
    }
}

/// The wall clock of one day: quick on days on which it does not change.
private struct DayClock {
    let date: LocalDay
    let day: TimeSpan
    let zone: SalonZone
    private let isEven: Bool

    init(day date: LocalDay, span: TimeSpan, zone: SalonZone) {
        self.date = date
        day = span
        self.zone = zone
        isEven = span.minutes == 1440 && zone.offset(at: span.start) == zone.offset(at: span.end)
    }

    func span(_ hours: DutyHours.Hours) -> TimeSpan {
        if isEven {
            return TimeSpan(start: day.start.adding(minutes: hours.starts), end: day.start.adding(minutes: hours.ends))
        }
        let times = [hours.starts, hours.ends].map { LocalTime(minutes: $0) ?? .midnight }
        return zone.span(on: date, from: times[0], to: times[1])
    }
}
