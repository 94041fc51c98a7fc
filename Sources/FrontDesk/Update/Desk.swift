public import Salon
internal import Terminal

/// The front desk: events go in, the state changes, and what has to be done elsewhere comes out.
///
/// Nothing here waits or asks the time: a key is answered from memory alone.
public struct Desk {
    /// All that the desk knows and shows.
    public internal(set) var state: DeskState

    /// A desk with a state to begin with.
    public init(state: DeskState) {
        self.state = state
    }

    /// What to do first: read the day, unless it was read before.
    public mutating func start(with plan: DayPlan? = nil) -> [Effect] {
        state.setup.language.speaking {
            let effects =
                show(state.today, at: state.now) + (state.setup.notice.map { say($0, .warning) } ?? [])
                + [.looks(.read)]
            guard let plan, let reading = state.readings[plan.day] else { return effects }
            let asked = Effect.readDay(plan.day, generation: reading.generation)
            return effects.filter { $0 != asked } + dayRead(plan.day, reading.generation, .success(plan))
        }
    }

    /// Reacts to an event at an instant.
    public mutating func update(_ event: DeskEvent, now: Instant) -> [Effect] {
        state.setup.language.speaking { change(for: event, now: now) }
    }

    private mutating func change(for event: DeskEvent, now: Instant) -> [Effect] {
        let before = (date: state.date, cursor: state.cursor)
        state.now = now
        let heard = state.isSpoken ? Announcement(state) : nil
        let told = state.toast?.id
        var effects = react(to: event)
        if let heard, state.toast?.id == told { effects += announce(since: heard) }
        // Only keys repeat: what an answer or another terminal moves is told of at once.
        let isNear = state.page != .day || before.date == state.date
        let mayRepeat = if case .terminal = event { isNear } else { false }
        return effects + rest(since: before.cursor, mayRepeat: mayRepeat)
    }

    /// Lets the panel follow the cursor: when it rests where a key may repeat, else at once.
    private mutating func rest(since before: GridCursor, mayRepeat: Bool) -> [Effect] {
        guard state.cursor != before else { return [] }
        // In a calendar the day is read only where the cursor rests, whether a panel tells of it or not.
        guard mayRepeat, state.layout.side != nil || state.page == .month else {
            state.rested = state.cursor
            return readRestedDay()
        }
        state.resting += 1
        return [.timer(.rest(state.resting), after: .milliseconds(DeskTimer.restMilliseconds))]
    }

    private mutating func react(to event: DeskEvent) -> [Effect] {
        switch event {
        case .terminal(let event): return handle(event)
        case .tick:
            updateDelays()
            return []
        case .command(let command): return run(command)
        case .entry(let index): return run(entry: index)
        case .timer(let timer): return handle(timer)
        case .clipboard(let what, let isSent): return sentToClipboard(what, isSent)
        case .book(let event): return handle(event)
        case .dayRead(let day, let generation, let result): return dayRead(day, generation, result)
        case .monthRead(let month, let generation, let result): return monthRead(month, generation, result)
        case .menuRead(let result): return menuRead(result)
        case .customerRead(let id, let result): return customerRead(id, result)
        case .paymentsRead(let visit, let result): return paymentsRead(visit, result)
        case .totalsRead(let answer, let generation): return totalsRead(answer, generation: generation)
        case .cardRead(let id, let result): return cardRead(id, result)
        case .duplicatesRead(let id, let result): return duplicatesRead(id, result)
        case .historyRead(let question, let result): return historyRead(question, result)
        case .found(let result, let generation, let searcher): return found(result, generation, searcher)
        case .slotsFound(let request, let result): return slotsFound(request, result)
        case .written(let operation, let result): return written(operation, result)
        case .resolved(let operation, let result): return resolved(operation, result)
        case .settingsRead(let generation, let result): return settingsRead(generation, result)
        case .settingJudged(let edit, let question, let result):
            return settingJudged(edit, question: question, result)
        case .profileRead(let result): return profileRead(result)
        case .looks(let event): return handle(event)
        }
    }

    private mutating func handle(_ timer: DeskTimer) -> [Effect] {
        switch timer {
        case .toast(let id):
            // Where the screen is read out, a line stays until there is another: it may not have been heard yet.
            if state.toast?.id == id, !state.isSpoken { state.toast = nil }
            return []
        case .confirmationGuard(let id):
            if state.guarded == id { state.guarded = nil }
            return []
        case .rest(let number):
            guard state.resting == number else { return [] }
            state.rested = state.cursor
            return readRestedDay()
        case .resolve(let operation):
            return state.pending.contains { $0.operation == operation } ? [.resolve(operation)] : []
        case .search(let searcher, let generation): return searchAgain(searcher, generation)
        case .slots(let request): return findSlotsAgain(request)
        case .settingPreview(let question): return settingRests(question)
        case .reloadMonth(let month):
            return state.page == .month && month == state.date.firstOfMonth ? readMonths() : []
        case .reload(let day):
            return state.shownDays.contains(day) && state.days[day]?.isStale != false ? read(day) : []
        }
    }
}
