internal import Salon

/// Where the person is on the page of arrivals and departures, and what it gives way to again.
nonisolated struct ArrivalsView: Hashable, Sendable {
    /// What was shown before.
    struct Origin: Hashable, Sendable {
        let page: DeskPage
        let date: LocalDay
        let cursor: GridCursor
    }

    /// The visit whose line is chosen.
    var chosen: Identifier<Visit>?
    /// The chosen line's place, which keeps the choice there when its visit has gone from the list.
    var place = 0
    /// What was shown before.
    var origin: Origin?
}

extension DeskState {
    /// Whom the desk has to see to today, the most urgent first; empty until today was read.
    var nextUp: [NextUp.Entry] {
        guard let picture = days[today]?.picture else { return [] }
        return NextUp(picture.plan, late: picture.late, now: now).entries
    }

    /// The place of the chosen line among those.
    func chosenPlace(among entries: [NextUp.Entry]) -> Int? {
        guard !entries.isEmpty else { return nil }
        return entries.firstIndex { $0.visit.id == arrivals.chosen } ?? min(arrivals.place, entries.count - 1)
    }

    /// The visit of the chosen line.
    var chosenArrival: Visit? {
        let entries = nextUp
        return chosenPlace(among: entries).map { entries[$0].visit }
    }

    /// By how many minutes a visit is running late; 0 when in time.
    func delay(of visit: Visit) -> Int {
        days[profile.zone.day(of: visit.span.start)]?.picture.late.minutes(of: visit.id) ?? 0
    }
}
