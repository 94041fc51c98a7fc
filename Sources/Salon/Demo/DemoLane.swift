/// One stylist's day while it is being filled, in minutes since midnight.
struct DemoLane {
    /// When on duty; empty on a day off.
    let shift: Range<Int>
    /// Breaks and work, in order.
    private(set) var busy: [Range<Int>]
    /// Times in which a customer waits for something to set and the stylist is free.
    private(set) var gaps: [Range<Int>] = []
    /// The minutes on duty that nothing takes.
    private(set) var freeMinutes: Int

    init(_ stylist: DemoStylist, on day: LocalDay, midnight: Instant) {
        let shift = stylist.working.first { $0.weekday == day.weekday }?.minutes ?? 0..<0
        let blocks = stylist.blocks.map { block in
            let start = min(max(block.span.start.minutes(since: midnight), 0), 1440)
            return start..<max(start, min(block.span.end.minutes(since: midnight), 1440))
        }
        let breaks = stylist.breaks.filter { $0.weekday == day.weekday }.map(\.minutes)
        let away = (breaks + blocks).map { $0.clamped(to: shift) }.filter { !$0.isEmpty }
            .sorted { $0.lowerBound < $1.lowerBound }
        self.shift = shift
        busy = away
        freeMinutes = shift.count
        // Counted minute by minute where breaks and blocks lie over each other.
        for (place, range) in away.enumerated() {
            let covered = away[..<place].map(\.upperBound).max() ?? 0
            freeMinutes -= max(0, range.upperBound - max(range.lowerBound, covered))
        }
    }

    /// Whether all parts, moved to a start, find the stylist on duty and free.
    func fits(_ figure: DemoFigure, at start: Int) -> Bool {
        guard shift.lowerBound <= start, start + figure.minutes <= shift.upperBound else { return false }
        for part in figure.busy {
            let from = part.lowerBound + start
            let until = part.upperBound + start
            for taken in busy where taken.lowerBound < until && from < taken.upperBound { return false }
        }
        return true
    }

    mutating func take(_ figure: DemoFigure, at start: Int) {
        busy += figure.busy.map { $0.lowerBound + start..<$0.upperBound + start }
        busy.sort { $0.lowerBound < $1.lowerBound }
        gaps += figure.gaps.map { $0.lowerBound + start..<$0.upperBound + start }
        freeMinutes -= figure.work / figure.people.count
    }

    /// How often something without gaps would still fit, one after the other.
    func room(for minutes: Int) -> Int {
        var count = 0
        var cursor = shift.lowerBound
        for taken in busy {
            count += max(0, taken.lowerBound - cursor) / minutes
            cursor = max(cursor, taken.upperBound)
        }
        return count + max(0, shift.upperBound - cursor) / minutes
    }

    /// The earliest minute at which something without gaps fits, or nil.
    func firstStart(for minutes: Int) -> Int? {
        var cursor = shift.lowerBound
        for taken in busy {
            if taken.lowerBound - cursor >= minutes { return cursor }
            cursor = max(cursor, taken.upperBound)
        }
        return shift.upperBound - cursor >= minutes ? cursor : nil
    }
}
