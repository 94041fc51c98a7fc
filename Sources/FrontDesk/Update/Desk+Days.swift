internal import Salon

// Days: which one is shown, which ones are in memory, and when one is read again.
extension Desk {
    /// Shows a day with the cursor at a time of it, from memory where it is there.
    mutating func show(_ day: LocalDay, at time: Instant) -> [Effect] {
        switch state.page {
        case .day, .arrivals: return arrive(on: day, at: time, column: state.cursor.column)
        case .week where day.monday == state.date.monday: return glide(to: day, at: time)
        case .week: return arrive(on: day, at: time, column: day.weekday.rawValue - 1)
        case .month: return arriveInMonth(on: day, at: time)
        }
    }

    /// Shows other days: what is far away is forgotten, what was read is drawn, and what was not is read.
    mutating func arrive(on day: LocalDay, at time: Instant, column: Int) -> [Effect] {
        state.date = day
        state.view.top = nil
        state.cursor = GridCursor(column: column, time: time)
        forgetDistantDays()
        redrawDays()
        if state.picture != nil { goTo(column: column, time: time) }
        return readShown()
    }

    /// Reads what is on the screen and not as it is in the book, else what may come onto it next.
    mutating func readShown() -> [Effect] {
        let missing = state.shownDays.filter { state.days[$0]?.isStale ?? true }
        if missing.isEmpty { return readNeighbours() }
        // A day that is being read already is read once more, since it may have changed meanwhile; not seven of them.
        return missing.flatMap { state.page == .week && state.readings[$0] != nil ? [] : read($0) }
    }

    /// Goes so many days on, the cursor at the same time on the wall clock.
    mutating func go(days: Int) -> [Effect] {
        let zone = state.profile.zone
        let day = state.date.adding(days: days)
        return show(day, at: zone.instant(day, zone.local(state.cursor.time).time))
    }

    /// Goes to the present day and time.
    mutating func goToNow() -> [Effect] {
        show(state.today, at: state.now)
    }

    mutating func setZoom(_ zoom: Zoom?) -> [Effect] {
        guard let zoom else { return [] }
        state.view.zoom = zoom
        follow()
        return []
    }

    /// Asks for a day; while it is being read already, for one more reading afterwards.
    mutating func read(_ day: LocalDay) -> [Effect] {
        if state.readings[day] != nil {
            state.readings[day]?.isOutdated = true
            return []
        }
        state.generation += 1
        state.readings[day] = DayReading(generation: state.generation)
        return [.readDay(day, generation: state.generation)]
    }

    mutating func dayRead(_ day: LocalDay, _ generation: Int, _ result: Result<DayPlan, BookError>) -> [Effect] {
        guard let reading = state.readings[day], reading.generation == generation else { return preview(result) }
        state.readings[day] = nil
        switch result {
        case .success(let plan): return take(plan, isOutdated: reading.isOutdated)
        case .failure(let error):
            state.days[day]?.isStale = true
            if day == state.date { forgetAwaited() }
            guard state.shownDays.contains(day) else { return [] }
            // Its return is told by the book; the timer is for what passes by itself.
            let again = Effect.timer(.reload(day), after: .seconds(DeskTimer.reloadSeconds))
            return (error == .unreachable ? [] : say(state.words.sentence(error), .failure)) + [again]
        }
    }

    /// An answer to an older question is better than an empty screen, until the newer one comes.
    private mutating func preview(_ result: Result<DayPlan, BookError>) -> [Effect] {
        guard case .success(let plan) = result, state.shownDays.contains(plan.day), state.days[plan.day] == nil else {
            return []
        }
        return store(plan, isStale: true)
    }

    private mutating func take(_ plan: DayPlan, isOutdated: Bool) -> [Effect] {
        let told = store(plan, isStale: isOutdated)
        if isOutdated { return told + read(plan.day) }
        return told + (state.shownDays.contains(plan.day) ? readNeighbours() : [])
    }

    private mutating func store(_ plan: DayPlan, isStale: Bool) -> [Effect] {
        let isFirst = state.days[plan.day] == nil
        let chosen = state.block?.visit.id
        state.days[plan.day] = LoadedDay(plan: plan, picture: builder.picture(of: ahead(of: plan)), isStale: isStale)
        recheckMove()
        rebuildWeek()
        if plan.day == state.date, state.moving == nil {
            if isFirst { goTo(column: enteringColumn(), time: state.cursor.time) } else { keepChoice(of: chosen) }
            seekCustomer()
            seekVisit()
        }
        return deliver(.day(plan)) + (bookAgain() ?? []) + dropAwaited()
    }

    /// The column that a day is entered in: at the very beginning one's own, later the one before.
    private mutating func enteringColumn() -> Int {
        guard state.page == .day else { return state.cursor.column }
        let own = state.ownColumn.flatMap { state.picture?.column(of: $0) }
        state.ownColumn = nil
        return own ?? state.cursor.column
    }

    /// After a change from outside the cursor stays where it is; only which of several visits is meant may need mending.
    private mutating func keepChoice(of visit: Identifier<Visit>?) {
        let count = state.picture?.columns.count ?? 1
        state.cursor.column = min(state.cursor.column, max(0, count - 1))
        let found = state.column?.blocks(at: state.cursor.time) ?? []
        state.cursor.choice = visit.flatMap { id in found.firstIndex { $0.visit.id == id } } ?? 0
    }

    /// The days, or weeks, before and after, so that `[` and `]` answer from memory; once all that is shown was read.
    private mutating func readNeighbours() -> [Effect] {
        guard state.shownDays.allSatisfy({ state.days[$0].map { !$0.isStale } ?? false }) else { return [] }
        return neighbours.flatMap { day -> [Effect] in
            let isFresh = state.days[day].map { !$0.isStale } ?? false
            return isFresh || state.readings[day] != nil ? [] : read(day)
        }
    }

    private var neighbours: [LocalDay] {
        switch state.page {
        case .day: [1, -1].map { state.date.adding(days: $0) }
        case .week: state.date.adding(days: 7).week + state.date.adding(days: -7).week
        case .month, .arrivals: []
        }
    }

    mutating func forgetDistantDays() {
        let kept: Set<LocalDay?> = Set([state.today, state.moving?.origin] + state.shownDays + neighbours)
        state.days = state.days.filter { day, _ in kept.contains(day) }
    }

    /// Draws the days in memory anew, with what runs ahead of the database's answer.
    mutating func redrawDays() {
        let builder = builder
        for (day, loaded) in state.days {
            let picture = builder.picture(of: ahead(of: loaded.plan))
            state.days[day]?.picture = picture
        }
        rebuildWeek()
    }

    /// A day with what runs ahead of the database's answer.
    private func ahead(of plan: DayPlan) -> DayPlan {
        let visits =
            state.pending.compactMap { $0.drawnAhead(now: state.now) } + [state.moving?.ghost].compactMap { $0 }
        return visits.reduce(plan) { $0.replacing($1) }
    }

    private var builder: DayPictureBuilder {
        var marks: [Identifier<Visit>: BlockMark] = [:]
        for write in state.pending {
            if let visit = write.write.visit { marks[visit.id] = .pending }
        }
        if let ghost = state.moving?.ghost { marks[ghost.id] = .ghost }
        return DayPictureBuilder(
            profile: state.profile,
            words: state.words,
            isPrivate: state.isPrivate,
            marks: marks,
            now: state.now
        )
    }
}
