internal import Salon
internal import Terminal

/// Draws one line of the list of figures.
struct TotalsRowDrawing {
    let state: DeskState
    let page: TotalsPage
    let look: Look
    let columns: TotalsColumns

    func draw(_ line: TotalsPage.Line, isMarked: Bool, in row: Rect, on canvas: inout Canvas) {
        switch line {
        case .heading(let section): draw(section, in: row, on: &canvas)
        case .figure(let figure): draw(figure, isMarked: isMarked, in: row, on: &canvas)
        }
    }

    private func draw(_ section: TotalsPage.Section, in row: Rect, on canvas: inout Canvas) {
        canvas.write(said(listed: section.rawValue), at: row.origin, in: row, style: look.style(.uiTitle))
        let words = state.words
        let heads =
            section == .stylists
            ? [said("booked"), said("worked"), said("on duty")]
            : ["", words.headingBefore(page.days), words.headingYearBefore(page.days)]
        draw(cells: heads, style: look.style(.uiMuted), in: row, on: &canvas)
    }

    private func draw(_ figure: TotalsFigure, isMarked: Bool, in row: Rect, on canvas: inout Canvas) {
        let style = look.style(isMarked ? .uiSelected : .uiText)
        if isMarked {
            canvas.fill(row, style: style.over(look.style(.uiPanel)))
            canvas.put(glyph: look.glyphs.selected, at: row.origin, in: row, style: style)
            canvas.cursor = row.origin
        }
        let staff = page.report?.totals.stylists.compactMap(\.staff) ?? []
        let name = VisibleText.clipped(
            state.words.label(of: figure, staff: staff),
            to: columns.name - 2,
            ellipsis: look.glyphs.ellipsis
        )
        canvas.write(name, at: row.origin.moved(columns: 2), in: row, style: style)
        // Figures of other days would be taken for those of the days in the title.
        guard let report = page.report, page.isCurrent else { return }
        draw(cells: cells(figure, report), style: style, in: row, on: &canvas)
        guard columns.bar > 0, figure != .unknownPrices else { return }
        let size = report.totals.amount(of: figure).size
        let text = Bar.text(size, of: most(beside: figure, report), columns: columns.bar, glyphs: look.glyphs)
        let place = row.origin.moved(columns: columns.name + columns.amount + 2 * columns.compared + 2)
        canvas.write(text, at: place, in: row, style: isMarked ? style : look.style(.statusOk))
    }

    private func cells(_ figure: TotalsFigure, _ report: TotalsReport) -> [String] {
        if case .stylist(let id) = figure, let stylist = report.totals.stylists.first(where: { $0.staff?.id == id }) {
            let share = stylist.percentWorked.map { " \($0)%" } ?? ""
            return [
                text(.value(stylist.booked)), state.words.minutes(stylist.minutesWorked),
                stylist.staff == nil ? "" : state.words.minutes(stylist.minutesOnDuty) + share,
            ]
        }
        return [report.totals, report.before, report.yearBefore].map { text($0.amount(of: figure)) }
    }

    private func text(_ amount: TotalsAmount) -> String {
        switch amount {
        case .count(let count): "\(count)"
        // A sum is told to be incomplete where it is.
        case .value(let sum): sum.unknown == 0 ? "\(sum.known)" : "\(sum.known)+?"
        }
    }

    /// The largest figure of the same section, which fills a bar.
    private func most(beside figure: TotalsFigure, _ report: TotalsReport) -> Int64 {
        let section = TotalsPage.Section.allCases.first { page.figures(of: $0).contains(figure) }
        let sizes = section.map { page.figures(of: $0) } ?? []
        return sizes.filter { $0 != .unknownPrices }.map { report.totals.amount(of: $0).size }.max() ?? 0
    }

    private func draw(cells: [String], style: Style, in row: Rect, on canvas: inout Canvas) {
        var right = columns.name
        for (cell, width) in zip(cells, [columns.amount, columns.compared, columns.compared]) where width > 0 {
            right += width
            let text = VisibleText.clipped(look.words(cell), to: width - 1, ellipsis: look.glyphs.ellipsis)
            let place = row.origin.moved(columns: right - VisibleText.width(of: text))
            canvas.write(text, at: place, in: row, style: style)
        }
    }
}
