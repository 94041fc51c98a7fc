internal import Salon
internal import Terminal

/// The uppermost line: the day on the left, how things stand on the right.
enum HeaderDrawing {
    private static let wide = 100
    private static let widest = 140

    static func draw(_ state: DeskState, _ layout: ScreenLayout, on canvas: inout Canvas, look: Look) {
        let line = layout.header
        canvas.fill(line, style: look.style(.uiHeader))
        let used = canvas.write(
            look.words(title(state, columns: line.columns)),
            at: line.origin,
            in: line,
            style: look.style(.uiHeader)
        )
        var right = line.right - 1
        for (index, piece) in pieces(state, layout).reversed().enumerated() {
            let text = look.words(piece.text) + (index == 0 ? "" : look.words(" · "))
            let width = VisibleText.width(of: text)
            guard right - width > used + 1 else { break }
            right -= width
            let style = look.style(piece.style, over: .uiHeader)
            canvas.write(text, at: Point(column: right, row: line.row), in: line, style: style)
        }
    }

    private static func title(_ state: DeskState, columns: Int) -> String {
        switch state.page {
        case .day: return dayTitle(state, columns: columns)
        case .week: return weekTitle(state, columns: columns)
        case .month: return sheetTitle(month(of: state.date), state, columns: columns)
        case .arrivals:
            let day = columns < ScreenLayout.gridColumns ? "" : " · \(state.words.day(state.today))"
            return sheetTitle(said("Next up\(day)"), state, columns: columns)
        }
    }

    private static func month(of day: LocalDay) -> String { "\(SalonWords.name(ofMonth: day.month)) \(day.year)" }

    private static func sheetTitle(_ text: String, _ state: DeskState, columns: Int) -> String {
        if columns < ScreenLayout.gridColumns { return " \(text)" }
        if columns < wide { return said(" Fifi  \(text)") }
        let salon = columns < widest ? "" : " · \(state.profile.name)"
        return said(" Fifi\(salon)   ‹ \(text) ›")
    }

    private static func dayTitle(_ state: DeskState, columns: Int) -> String {
        let words = state.words
        let distance = DeskSentences.distance(of: state.date, from: state.today)
        if columns < ScreenLayout.gridColumns {
            return " \(words.shortDay(state.date))\(state.date == state.today ? "" : " · " + distance)"
        }
        let week = state.date.isoWeek
        let away = state.date == state.today ? "" : " · " + distance
        if columns < wide { return said(" Fifi  \(words.day(state.date)) · wk \(week)\(away)") }
        let salon = columns < widest ? "" : " · \(state.profile.name)"
        return said(" Fifi\(salon)   ‹ \(words.longDay(state.date)) ›   week \(week)\(away)")
    }

    private static func weekTitle(_ state: DeskState, columns: Int) -> String {
        let person = state.people.first { $0.id == state.week.person }?.name ?? ""
        let name = state.week.isEverybody ? said("everybody") : person
        let days = DeskSentences.span(of: state.date.week, hasYear: columns >= ScreenLayout.gridColumns)
        if columns < ScreenLayout.gridColumns { return " \(days) · \(name)" }
        let away = DeskSentences.distance(ofWeek: state.date, from: state.today)
        let week = said("\(days) · wk \(state.date.isoWeek)\(away.isEmpty ? "" : " · " + away)")
        if columns < wide { return said(" Fifi  \(week) · \(name)") }
        let salon = columns < widest ? "" : " · \(state.profile.name)"
        return said(" Fifi\(salon)   ‹ \(week) ›   ‹ \(name) ›")
    }

    /// What stands on the right, the most important last.
    private static func pieces(_ state: DeskState, _ layout: ScreenLayout) -> [(text: String, style: StyleName)] {
        var pieces: [(text: String, style: StyleName)] = []
        let isWide = layout.header.columns >= wide
        if state.page == .week, !state.week.isEverybody {
            let visits = state.week.picture?.columns.reduce(0) { $0 + $1.visits } ?? 0
            pieces.append((said("\(visits) booked"), .uiHeader))
        } else if state.page == .month {
            let sheet = MonthSheet(of: state.date)
            let days = state.months[sheet.month]?.days.filter { sheet.isInside($0.day) } ?? []
            pieces.append((said("\(days.reduce(0) { $0 + $1.visits }) visits"), .uiHeader))
        } else if let figures = state.picture?.figures {
            pieces.append((said("\(figures.present) in"), .uiHeader))
            pieces.append((said("\(figures.booked) booked"), .uiHeader))
        }
        if let shown = people(state) { pieces.append((shown, .uiHeader)) }
        if isWide {
            pieces.append((state.author.terminal, .uiHeader))
            if !state.isPrivate { pieces.append((said("privacy off"), .uiHeader)) }
        }
        if state.setup.isReadOnly { pieces.append((said("read only"), .toastWarn)) }
        if state.isPrivate { pieces.append((said("names hidden"), .toastWarn)) }
        if state.connection != .ok {
            pieces.append((said("no answer"), .toastError))
        } else if isWide {
            pieces.append((said("db ok"), .uiHeader))
        }
        pieces.append((state.words.time(state.now), .uiHeader))
        return pieces
    }

    private static func people(_ state: DeskState) -> String? {
        guard state.layout.mode == .grid, let geometry = state.geometry else { return nil }
        let shown = geometry.visibleColumns
        guard shown.count < geometry.people else { return nil }
        return said("‹\(shown.lowerBound + 1)–\(shown.upperBound) of \(geometry.people)›")
    }
}
