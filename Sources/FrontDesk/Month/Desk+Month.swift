internal import Salon

// Months: which are in memory, when one is read again, and what the keys of the day mean in a calendar.
extension Desk {
    /// Moves about in a month by days and weeks, and by pages to other months.
    mutating func moveInMonth(_ command: Command) -> [Effect] {
        switch command {
        case .left: return go(days: -1)
        case .right: return go(days: 1)
        case .up: return go(days: -7)
        case .down: return go(days: 7)
        case .first: return go(days: 1 - state.date.day)
        case .last: return go(days: state.date.firstOfMonth.adding(months: 1).ordinal - 1 - state.date.ordinal)
        case .pageUp: return go(days: state.date.adding(months: -1).ordinal - state.date.ordinal)
        case .pageDown: return go(days: state.date.adding(months: 1).ordinal - state.date.ordinal)
        default: return []
        }
    }

    /// Goes to a day of a calendar; the day itself is read only when the cursor rests on it.
    mutating func arriveInMonth(on day: LocalDay, at time: Instant) -> [Effect] {
        state.date = day
        state.cursor = GridCursor(column: state.cursor.column, time: time)
        forgetDistantDays()
        return readMonths()
    }

    /// Reads the day on which the cursor has come to rest in a calendar, for the panel and for booking on it.
    mutating func readRestedDay() -> [Effect] {
        guard state.page == .month, state.day?.isStale ?? true, state.readings[state.date] == nil else { return [] }
        return read(state.date)
    }

    /// Asks for the month that is shown, else for those that a page up or down would show.
    mutating func readMonths() -> [Effect] {
        let month = state.date.firstOfMonth
        if state.months[month]?.isStale ?? true { return read(month: month) }
        state.months = state.months.filter { abs($0.key.ordinal - month.ordinal) < 100 }
        return [1, -1].flatMap { distance -> [Effect] in
            let other = month.adding(months: distance)
            return state.months[other]?.isStale ?? true && state.monthReadings[other] == nil ? read(month: other) : []
        }
    }

    mutating func monthRead(
        _ month: LocalDay,
        _ generation: Int,
        _ result: Result<[CalendarDay], BookError>
    ) -> [Effect] {
        guard let reading = state.monthReadings[month], reading.generation == generation else { return [] }
        state.monthReadings[month] = nil
        switch result {
        case .success(let days):
            state.months[month] = LoadedMonth(days: days, isStale: reading.isOutdated)
            if reading.isOutdated { return read(month: month) }
            return state.page == .month && month == state.date.firstOfMonth ? readMonths() : []
        case .failure(let error):
            state.months[month]?.isStale = true
            guard state.page == .month, month == state.date.firstOfMonth else { return [] }
            let again = Effect.timer(.reloadMonth(month), after: .seconds(DeskTimer.reloadSeconds))
            return (error == .unreachable ? [] : say(state.words.sentence(error), .failure)) + [again]
        }
    }

    /// Notes that days have changed; the month on the screen is read again at once, others when they are shown.
    mutating func outdateMonths(with days: [LocalDay]) -> [Effect] {
        let changed = days.flatMap {
            [$0.firstOfMonth, $0.firstOfMonth.adding(months: 1), $0.firstOfMonth.adding(months: -1)]
        }
        return outdate(months: Set(changed))
    }

    /// Notes that all months may have changed.
    mutating func outdateAllMonths() -> [Effect] {
        state.monthReadings = [:]
        return outdate(months: Set(state.months.keys).union([state.date.firstOfMonth]))
    }

    private mutating func outdate(months: Set<LocalDay>) -> [Effect] {
        for month in months {
            state.months[month]?.isStale = true
            state.monthReadings[month]?.isOutdated = true
        }
        guard state.page == .month, months.contains(state.date.firstOfMonth) else { return [] }
        return read(month: state.date.firstOfMonth)
    }

    /// Asks for a month; while it is being read already, for one more reading afterwards.
    private mutating func read(month: LocalDay) -> [Effect] {
        if state.monthReadings[month] != nil {
            state.monthReadings[month]?.isOutdated = true
            return []
        }
        state.generation += 1
        state.monthReadings[month] = DayReading(generation: state.generation)
        return [.readMonth(month, generation: state.generation)]
    }
}
