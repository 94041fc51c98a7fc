internal import Salon
internal import Terminal

// Clicks where there are no slots: a first one goes to a day, a person or a line, a second one opens it.
extension Desk {
    mutating func clickOnTable(_ point: Point) -> [Effect] {
        let rect = state.layout.sheet
        guard rect.contains(point) else { return [] }
        switch state.page {
        case .day: return []
        case .month:
            return MonthSheet(of: state.date).day(at: point, in: rect).map { click(on: $0) } ?? []
        case .week where state.week.isEverybody: return clickOnLoad(point, in: rect)
        case .week:
            let place = point.row - rect.row - 1
            return (0..<7).contains(place) ? click(on: state.date.monday.adding(days: place)) : []
        case .arrivals: return clickOnArrivals(row: point.row - rect.row, rows: rect.rows)
        }
    }

    private mutating func click(on day: LocalDay) -> [Effect] {
        day == state.date ? perform(.open) : go(days: day.ordinal - state.date.ordinal)
    }

    private mutating func clickOnLoad(_ point: Point, in rect: Rect) -> [Effect] {
        let people = state.people
        let table = WeekLoadTable(in: rect, people: people.count)
        guard let place = table.place(at: point), people.indices.contains(place.person) else { return [] }
        let day = state.date.monday.adding(days: place.day)
        if day == state.date, people[place.person].id == state.week.person { return perform(.open) }
        state.week.person = people[place.person].id
        return go(days: day.ordinal - state.date.ordinal)
    }

    private mutating func clickOnArrivals(row: Int, rows: Int) -> [Effect] {
        let entries = state.nextUp
        guard let chosen = state.chosenPlace(among: entries),
            let place = ArrivalsDrawing.place(ofRow: row, entries: entries, chosen: chosen, rows: rows)
        else { return [] }
        if place == chosen { return perform(.open) }
        choose(place: place)
        return []
    }
}
