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

    /// Scrolls the list, reads it again or closes it; nil for what means the same as elsewhere.
    mutating func historyCommand(_ page: HistoryPage, _ command: Command) -> [Effect]? {
        var page = page
        let rows = HistoryDrawing.rows(state)
        switch command {
        case .up: page.scroll -= 1
        case .down: page.scroll += 1
        case .pageUp: page.scroll -= rows
        case .pageDown: page.scroll += rows
        case .first: page.scroll = 0
        case .last: page.scroll = .max
        case .refresh: return [.readHistory(page.question)]
        default: return nil
        }
        state.replaceTop(.history(bounded(page)))
        return []
    }

    mutating func historyRead(_ question: HistoryQuestion, _ result: Result<[HistoryEntry], BookError>) -> [Effect] {
        let index = state.overlays.firstIndex { overlay in
            if case .history(let page) = overlay { page.question == question } else { false }
        }
        guard let index, case .history(var page) = state.overlays[index] else { return [] }
        switch result {
        case .success(let entries):
            page.entries = entries
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
