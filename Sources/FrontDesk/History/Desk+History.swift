internal import Salon

// The history of a visit, of its customer and of the day.
extension Desk {
    mutating func openHistory(_ command: Command) -> [Effect] {
        if command == .dayHistory { return showHistory(.day(state.date), of: state.words.longDay(state.date)) }
        guard let visit = state.visit else { return [] }
        if command == .visitHistory {
            let words = state.words.describe(visit, staff: state.knownStaff, today: state.today)
            return showHistory(.visit(visit.id), of: words)
        }
        guard let customer = visit.customer else { return [] }
        return showHistory(.customer(customer.id), of: customer.name)
    }

    private mutating func showHistory(_ question: HistoryQuestion, of subject: String) -> [Effect] {
        push(.history(HistoryPage(question: question, subject: subject))) + [.readHistory(question)]
    }

    /// Goes through the list, takes back what is chosen, or reads it again; nil for what means the same as elsewhere.
    mutating func historyCommand(_ page: HistoryPage, _ command: Command) -> [Effect]? {
        var page = page
        let rows = HistoryDrawing.rows(state)
        let last = max(0, (page.entries?.count ?? 0) - 1)
        switch command {
        case .up: choose(max(0, page.selection - 1), on: &page)
        case .down: choose(min(last, page.selection + 1), on: &page)
        case .pageUp: scroll(&page, by: -rows)
        case .pageDown: scroll(&page, by: rows)
        case .first: choose(0, on: &page)
        case .last:
            choose(last, on: &page)
            page.scroll = .max
        case .undo: return askToTakeBack(page)
        case .refresh: return [.readHistory(page.question)]
        default: return nil
        }
        state.replaceTop(.history(bounded(page)))
        return []
    }

    /// Chooses an entry, all of it in view where there is room.
    private func choose(_ entry: Int, on page: inout HistoryPage) {
        page.selection = entry
        let lines = HistoryLine.lines(of: page, state, columns: HistoryDrawing.columns(state))
        guard let first = lines.firstIndex(where: { $0.entry == entry }),
            let last = lines.lastIndex(where: { $0.entry == entry })
        else { return }
        let rows = HistoryDrawing.rows(state)
        if last >= page.scroll + rows { page.scroll = last - rows + 1 }
        if first < page.scroll { page.scroll = first }
    }

    /// Scrolls, and chooses the first entry that begins in view.
    private func scroll(_ page: inout HistoryPage, by rows: Int) {
        page.scroll += rows
        page = bounded(page)
        let lines = HistoryLine.lines(of: page, state, columns: HistoryDrawing.columns(state))
        let shown = lines.dropFirst(page.scroll)
        page.selection = shown.first { $0.kind == .headline && $0.entry != nil }?.entry ?? page.selection
        if rows > 0, lines.count <= page.scroll + rows { page.selection = max(0, (page.entries?.count ?? 0) - 1) }
    }

    /// What was done here, by whomever, is not taken back by a slip.
    private mutating func askToTakeBack(_ page: HistoryPage) -> [Effect] {
        guard let entry = page.chosen else { return [.bell] }
        if let refusal = entry.obstacleToUndo { return say(state.words.sentence(refusal), .warning) + [.bell] }
        let shown = state.shown(entry)
        let day = state.words.shortDay(state.profile.zone.day(of: entry.at))
        let details =
            [state.words.headline(of: shown)] + state.words.details(of: shown)
            + [said("\(entry.author.account) at \(entry.author.terminal), \(day) \(state.words.time(entry.at))")]
        return ask(.takeBack(entry.id, details: details))
    }

    /// Reads again the histories that are open.
    func rereadHistory() -> [Effect] {
        state.overlays.compactMap { overlay in
            if case .history(let page) = overlay { .readHistory(page.question) } else { nil }
        }
    }

    mutating func historyRead(_ question: HistoryQuestion, _ result: Result<[HistoryEntry], BookError>) -> [Effect] {
        let index = state.overlays.firstIndex { overlay in
            if case .history(let page) = overlay { page.question == question } else { false }
        }
        guard let index, case .history(var page) = state.overlays[index] else { return [] }
        switch result {
        case .success(let entries):
            page = page.with(entries)
            state.overlays[index] = .history(bounded(page))
            return []
        case .failure(let error):
            if page.entries == nil { state.overlays.remove(at: index) }
            return say(state.words.sentence(error), .warning) + [.bell]
        }
    }

    /// The page with no more scrolled out than there is.
    private func bounded(_ page: HistoryPage) -> HistoryPage {
        var page = page
        let lines = HistoryLine.lines(of: page, state, columns: HistoryDrawing.columns(state))
        page.scroll = min(max(0, page.scroll), max(0, lines.count - HistoryDrawing.rows(state)))
        return page
    }
}
