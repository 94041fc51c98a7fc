internal import Salon
internal import Terminal

// The owner's totals: which days they are of, and the visits behind a figure.
extension Desk {
    /// Opens the totals of the day that is shown.
    mutating func openTotals() -> [Effect] {
        state.overlays.append(.totals(TotalsPage(days: .day(state.date))))
        return askTotals()
    }

    /// Does what a command means over the totals; nil for what means the same everywhere.
    mutating func totals(_ page: TotalsPage, _ command: Command) -> [Effect]? {
        var page = page
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last:
            page.list.move(command, page: TotalsDrawing.step)
            state.replaceTop(.totals(page))
            return []
        case .previousDay: return show(page.days.stepped(by: -1))
        case .nextDay: return show(page.days.stepped(by: 1))
        case .daySpan: return show(.day(anchor(of: page.days)))
        case .weekSpan: return show(.week(of: anchor(of: page.days)))
        case .monthSpan: return show(.month(of: anchor(of: page.days)))
        case .today: return show(page.days.moved(to: state.today))
        case .typedSpan:
            page.field = TextField(limit: TotalsPage.fieldLimit)
            state.replaceTop(.totals(page))
            return []
        case .refresh: return askTotals()
        case .open: return openRows(of: page)
        default: return nil
        }
    }

    /// A key while days are typed.
    mutating func totalsKey(_ key: Key) -> [Effect] {
        guard case .totals(var page) = state.overlays.last, var field = page.field else { return [] }
        switch key {
        case .escape: page.field = nil
        case .enter:
            guard let days = DaysInput.parse(field.text, today: state.today) else {
                return say(TotalsWords.noDays, .warning) + [.bell]
            }
            page.field = nil
            state.replaceTop(.totals(page))
            return show(days)
        default:
            _ = field.handle(key)
            page.field = field
        }
        state.replaceTop(.totals(page))
        return []
    }

    /// Does what a command means in the list of visits; nil for what means the same everywhere.
    mutating func visitList(_ rows: VisitList, _ command: Command) -> [Effect]? {
        var rows = rows
        switch command {
        case .up, .down, .pageUp, .pageDown, .first, .last:
            rows.list.move(command, page: TotalsDrawing.step)
            state.replaceTop(.visitList(rows))
            return []
        case .open:
            guard let visit = rows.marked else { return [.bell] }
            state.overlays = []
            state.wantedVisit = visit.id
            let effects = show(state.zoneDay(of: visit), at: visit.span.start)
            seekVisit()
            return effects
        default: return nil
        }
    }

    /// Puts the cursor on the visit that was gone to, once its day was read.
    mutating func seekVisit() {
        guard let wanted = state.wantedVisit, let plan = state.day?.plan else { return }
        state.wantedVisit = nil
        if plan.visit(wanted) != nil { goTo(wanted) }
    }

    private mutating func show(_ days: DayRange) -> [Effect] {
        guard case .totals(var page) = state.overlays.last else { return [] }
        page.days = days
        state.replaceTop(.totals(page))
        return askTotals()
    }

    /// The day that a change of length keeps: today where it is among them, else the first.
    private func anchor(of days: DayRange) -> LocalDay { days.contains(state.today) ? state.today : days.first }

    private mutating func openRows(of page: TotalsPage) -> [Effect] {
        guard let figure = page.figure else { return [.bell] }
        state.generation += 1
        let staff = page.report?.totals.stylists.compactMap(\.staff) ?? []
        let rows = VisitList(
            figure: figure,
            days: page.days,
            title: state.words.label(of: figure, staff: staff),
            question: state.generation
        )
        state.overlays.append(.visitList(rows))
        return [.askTotals(.visits(figure, page.days), generation: state.generation)]
    }
}

// Questions and answers.
extension Desk {
    /// Reads the figures of an open page again when one of its days changed; all of them when nothing is said of days.
    mutating func outdateTotals(_ days: [LocalDay]?) -> [Effect] {
        guard let (index, page) = totalsPage else { return [] }
        if let days, !days.contains(where: { page.days.contains($0) }) { return [] }
        guard page.waiting == nil else {
            var page = page
            page.isOutdated = true
            state.overlays[index] = .totals(page)
            return []
        }
        return askTotals()
    }

    mutating func totalsRead(_ answer: TotalsAnswer, generation: Int) -> [Effect] {
        switch answer {
        case .figures(let result): figuresRead(result, generation)
        case .visits(let result): visitsRead(result, generation)
        }
    }

    private mutating func figuresRead(_ result: Result<TotalsReport, BookError>, _ generation: Int) -> [Effect] {
        guard case (let index, var page)? = totalsPage, page.waiting == generation else { return [] }
        page.waiting = nil
        let isOutdated = page.isOutdated
        page.isOutdated = false
        if case .success(let report) = result { page.take(report) }
        state.overlays[index] = .totals(page)
        if case .failure(let error) = result { return say(state.words.sentence(error), .failure) }
        return isOutdated ? askTotals() : []
    }

    private mutating func visitsRead(_ result: Result<[Visit], BookError>, _ generation: Int) -> [Effect] {
        for (index, overlay) in state.overlays.enumerated() {
            guard case .visitList(var rows) = overlay, rows.question == generation else { continue }
            switch result {
            case .success(let visits):
                rows.take(visits)
                state.overlays[index] = .visitList(rows)
                return []
            case .failure(let error):
                state.overlays.remove(at: index)
                return say(state.words.sentence(error), .failure)
            }
        }
        return []
    }

    private mutating func askTotals() -> [Effect] {
        guard case (let index, var page)? = totalsPage else { return [] }
        state.generation += 1
        page.waiting = state.generation
        page.isOutdated = false
        state.overlays[index] = .totals(page)
        return [.askTotals(.figures(page.days), generation: state.generation)]
    }

    private var totalsPage: (index: Int, page: TotalsPage)? {
        for (index, overlay) in state.overlays.enumerated() {
            if case .totals(let page) = overlay { return (index, page) }
        }
        return nil
    }
}

nonisolated extension ListView {
    /// Moves the choice as a command of a list says.
    fileprivate mutating func move(_ command: Command, page: Int) {
        switch command {
        case .up: move(by: -1)
        case .down: move(by: 1)
        case .pageUp: move(by: -page)
        case .pageDown: move(by: page)
        case .first: select(0)
        case .last: select(count - 1)
        default: break
        }
    }
}

nonisolated extension DayRange {
    /// A range of the same kind with a day in it: its week, its month, or as many days that end with it.
    fileprivate func moved(to day: LocalDay) -> DayRange {
        if wholeMonths == 1 { return .month(of: day) }
        return isWeek ? .week(of: day) : DayRange(first: day.adding(days: 1 - count), last: day)
    }
}
