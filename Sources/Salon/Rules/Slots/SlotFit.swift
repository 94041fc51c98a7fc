/// How a pattern lies in everybody's free time when it begins at an instant.
struct SlotFit: Sendable {
    /// Minutes that are left over beside it and too short for anything.
    private(set) var scraps = 0
    /// At how many of its ends it touches what is there already.
    private(set) var edges = 0
    /// How many ends it has.
    private(set) var ends = 0
    /// Minutes of work that lie in gaps of others' visits.
    private(set) var gapMinutes = 0
    /// The minutes for which those who work in it are booked already, the busiest one's.
    private(set) var load = 0

    /// Looks at a pattern on a day; nil when it does not fit.
    init?(_ pattern: SlotPattern, at start: Instant, on day: SlotDay, shortest: Int) {
        guard day.allows(TimeSpan(start: start, minutes: pattern.minutes)) else { return nil }
        for parts in pattern.parts {
            guard let person = day.people[parts[0].staff], add(parts, of: person, at: start, on: day, shortest) else {
                return nil
            }
        }
    }

    private mutating func add(
        _ parts: [SlotPattern.Part],
        of person: FreeTime,
        at start: Instant,
        on day: SlotDay,
        _ shortest: Int
    ) -> Bool {
        var last: (free: TimeSpan, end: Instant)?
        for part in parts {
            let span = part.span(from: start)
            guard let free = person.span(around: span) else { return false }
            gapMinutes += person.minutesInGaps(of: span)
            // Between two parts of the visit itself nothing is left over by where it lies.
            if last?.free != free {
                if let last { leave(last.free.end.minutes(since: last.end), shortest) }
                leaveBefore(span.start, in: free, on: day, shortest)
            }
            last = (free, span.end)
        }
        if let last { leave(last.free.end.minutes(since: last.end), shortest) }
        load = max(load, person.load)
        return true
    }

    /// What has passed already is lost whatever is booked.
    private mutating func leaveBefore(_ start: Instant, in free: TimeSpan, on day: SlotDay, _ shortest: Int) {
        if free.start >= day.earliest {
            leave(start.minutes(since: free.start), shortest)
        } else {
            ends += 1
        }
    }

    private mutating func leave(_ minutes: Int, _ shortest: Int) {
        ends += 1
        if minutes == 0 { edges += 1 } else if minutes < shortest { scraps += minutes }
    }

    /// Whether it fills all free time around it.
    var isExact: Bool { ends > 0 && edges == ends }

    /// What it costs the salon, in minutes or what is worth as much.
    ///
    /// Scraps count twice, since the stylist waits and the chair stands empty; time in a gap would be idle otherwise; whoever
    /// has little to do comes first, and so does what is soon.
    func cost(waiting minutes: Int) -> Int {
        2 * scraps - gapMinutes / 2 - 10 * edges + load / 10 + minutes / 10
    }
}
