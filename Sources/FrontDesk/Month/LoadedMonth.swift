internal import Salon

/// A calendar sheet that was read.
nonisolated struct LoadedMonth: Hashable, Sendable {
    /// Its days from the first shown to the last.
    var days: [CalendarDay]
    /// Whether something changed since it was read.
    var isStale = false

    /// One of its days.
    func day(_ day: LocalDay) -> CalendarDay? {
        guard let first = days.first else { return nil }
        let place = day.ordinal - first.day.ordinal
        return days.indices.contains(place) ? days[place] : nil
    }
}
