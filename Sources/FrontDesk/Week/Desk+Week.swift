internal import Salon

// Pages, and weeks: which person's is shown, and what the keys of the day mean in it.
extension Desk {
    /// Shows the book in another way: the same day, time and person.
    mutating func setPage(_ page: DeskPage) -> [Effect] {
        guard page != state.page else { return [] }
        let chosen = state.page == .arrivals ? state.chosenArrival : nil
        if state.page == .day { state.week.person = state.column?.staff?.id ?? state.week.person }
        if let staff = chosen?.staff.first { state.week.person = staff }
        state.page = page
        return enter(page) + go(toChosen: chosen)
    }

    private mutating func enter(_ page: DeskPage) -> [Effect] {
        switch page {
        case .day:
            // A day that was not read yet is entered in the person's column once it was.
            if state.day == nil { state.ownColumn = state.week.person }
            let column = state.day?.picture.column(of: state.week.person) ?? 0
            return arrive(on: state.date, at: state.cursor.time, column: column)
        case .week:
            if state.week.person == nil { state.week.person = state.people.first?.id }
            return arrive(on: state.date, at: state.cursor.time, column: state.date.weekday.rawValue - 1)
        case .month: return arriveInMonth(on: state.date, at: state.cursor.time)
        case .arrivals: return arrive(on: state.today, at: state.now, column: state.cursor.column)
        }
    }

    /// The line that was chosen among arrivals is the visit that is chosen on the grid.
    private mutating func go(toChosen visit: Visit?) -> [Effect] {
        if let visit, state.hasSlots { goTo(visit.id) }
        return []
    }

    /// Shows a page on which a visit can be gone to, where the present one has none.
    mutating func showSlots() -> [Effect] { state.hasSlots ? [] : setPage(.day) }

    /// Moves about in a week; sideways is another day, and where a list stands in a column, another person.
    mutating func moveInWeek(_ command: Command) -> [Effect] {
        switch (command, state.weekShape) {
        case (.peopleLeft, _), (.left, .list): return changePerson(-1)
        case (.peopleRight, _), (.right, .list): return changePerson(1)
        case (.left, _), (.up, .list): return stepDays(-1)
        case (.right, _), (.down, .list): return stepDays(1)
        case (_, .grid): return moveCursor(command)
        case (.up, .load): return stepPerson(-1)
        case (.down, .load): return stepPerson(1)
        case (.first, _): return stepDays(1 - state.date.weekday.rawValue)
        case (.last, _): return stepDays(7 - state.date.weekday.rawValue)
        default: return []
        }
    }

    /// Shows the week of the person at a place of the list.
    mutating func showWeek(of place: Int) -> [Effect] {
        let people = state.people
        guard people.indices.contains(place) else { return [] }
        state.week.person = people[place].id
        state.week.isEverybody = false
        return redrawnWeek()
    }

    /// Shows everybody's load.
    mutating func showEverybody() -> [Effect] {
        state.week.isEverybody = true
        return redrawnWeek()
    }

    /// Opens what the cursor is on where that is no slot: a person's week, or a day.
    mutating func openFromTable() -> [Effect] {
        guard state.page == .week, state.weekShape == .load else { return setPage(.day) }
        state.week.isEverybody = false
        return redrawnWeek()
    }

    /// Lays the week out anew, after one of its days was.
    mutating func rebuildWeek() {
        guard state.page == .week else { return }
        let builder = WeekPictureBuilder(profile: state.profile, words: state.words, days: state.days)
        state.week.picture = builder.picture(of: state.week.person, around: state.date, now: state.now)
    }

    /// Goes to a day of the same week, which needs nothing to be read or laid out.
    mutating func glide(to day: LocalDay, at time: Instant) -> [Effect] {
        let zone = state.profile.zone
        state.view.top = state.view.top.map { zone.instant(day, zone.local($0).time) }
        state.date = day
        goTo(column: day.weekday.rawValue - 1, time: time)
        return readShown()
    }

    private mutating func redrawnWeek() -> [Effect] {
        let wanted = state.cursor.anchor ?? state.cursor.time
        rebuildWeek()
        goTo(column: state.date.weekday.rawValue - 1, time: wanted)
        return []
    }

    /// Goes so many days on; coming back, the cursor is where it was, although it rested elsewhere meanwhile.
    private mutating func stepDays(_ days: Int) -> [Effect] {
        let zone = state.profile.zone
        let day = state.date.adding(days: days)
        let time = zone.instant(day, zone.local(state.cursor.anchor ?? state.cursor.time).time)
        let effects = show(day, at: time)
        state.cursor.anchor = time
        return effects
    }

    /// The next person's week; before the first one comes everybody's.
    private mutating func changePerson(_ step: Int) -> [Effect] {
        let people = state.people
        let place = state.week.isEverybody ? -1 : people.firstIndex { $0.id == state.week.person } ?? 0
        let next = place + step
        return next < 0 ? showEverybody() : showWeek(of: min(next, people.count - 1))
    }

    /// Another line of everybody's week.
    private mutating func stepPerson(_ step: Int) -> [Effect] {
        let people = state.people
        guard !people.isEmpty else { return [] }
        let place = people.firstIndex { $0.id == state.week.person } ?? 0
        state.week.person = people[min(max(0, place + step), people.count - 1)].id
        return []
    }
}
