internal import Salon
internal import Terminal

// Arrivals and departures: who comes, who waits, who leaves; the same keys act on the chosen line as on the grid.
extension Desk {
    /// Shows whom the desk has to see to today, or what was shown before.
    mutating func toggleArrivals() -> [Effect] {
        if state.page == .arrivals { return leaveArrivals() }
        let origin = ArrivalsView.Origin(page: state.page, date: state.date, cursor: state.cursor)
        let effects = setPage(.arrivals)
        state.arrivals = ArrivalsView(origin: origin)
        choose(place: 0)
        return effects
    }

    /// Goes back to what was shown before.
    mutating func leaveArrivals() -> [Effect] {
        guard let origin = state.arrivals.origin else { return setPage(.day) }
        state.page = origin.page
        let effects =
            origin.page == .month
            ? arriveInMonth(on: origin.date, at: origin.cursor.time)
            : arrive(on: origin.date, at: origin.cursor.time, column: origin.cursor.column)
        if state.hasSlots, state.picture != nil { state.cursor = origin.cursor }
        return effects
    }

    mutating func moveInArrivals(_ command: Command) -> [Effect] {
        let entries = state.nextUp
        guard let place = state.chosenPlace(among: entries) else { return [] }
        let page = max(1, state.layout.sheet.rows / 2)
        switch command {
        case .up, .previousVisit: choose(place: place - 1)
        case .down, .nextVisit: choose(place: place + 1)
        case .pageUp: choose(place: place - page)
        case .pageDown: choose(place: place + page)
        case .first: choose(place: 0)
        case .last: choose(place: entries.count - 1)
        default: break
        }
        return []
    }

    /// Chooses a line, the nearest where there is none at that place.
    mutating func choose(place: Int) {
        let entries = state.nextUp
        guard !entries.isEmpty else { return }
        state.arrivals.place = min(max(0, place), entries.count - 1)
        state.arrivals.chosen = entries[state.arrivals.place].visit.id
    }

    /// Once a minute: who is late is drawn anew when it has changed.
    mutating func updateDelays() {
        let isLater = state.days[state.today].map { RunningLate($0.picture.plan, now: state.now) != $0.picture.late }
        // Whatever is held no longer gives its time free with the minute, on whichever day it is.
        let hasEnded = state.days.values.contains { DayFigures($0.picture.plan, now: state.now) != $0.picture.figures }
        if isLater == true || hasEnded { redrawDays() }
    }
}
