internal import Salon
internal import Terminal

/// The list of themes, and below it what the marked one makes of the desk's signs.
struct LooksDrawing {
    let state: DeskState
    let look: Look

    private static let sampleRows = 11
    private static let statuses: [VisitStatus] = [
        .booked, .confirmed, .arrived, .inService, .readyToPay, .completed, .noShow, .tentative,
    ]

    func draw(_ looks: LooksList, in rect: Rect, on canvas: inout Canvas) {
        var writer = LineWriter(rect, look: look)
        writer.line(LooksWords.title, .uiTitle, on: &canvas)
        let hasSample = rect.rows > looks.list.count + 3
        let sample = hasSample ? min(Self.sampleRows, writer.rest.rows - looks.list.count) : 0
        let room = writer.rest.removingBottom(sample)
        let lines = [LooksWords.configured(state.looks.configured)] + looks.entries.map(LooksWords.line)
        looks.list.draw(lines, in: room, on: &canvas, focused: state.context == .looks, look: look)
        if looks.entries.isEmpty {
            canvas.write(look.words(LooksWords.waiting), at: room.line(1).origin, in: room, style: look.style(.uiMuted))
        }
        if sample > 0 { drawSample(looks.marked, in: rect.bottom(sample), on: &canvas) }
    }

    private func drawSample(_ entry: ThemeEntry?, in rect: Rect, on canvas: inout Canvas) {
        var writer = LineWriter(rect, look: look)
        writer.rule(LooksWords.sample, on: &canvas)
        if let error = entry?.error {
            writer.text("\(error)", .formError, on: &canvas)
            return
        }
        for (index, status) in Self.statuses.enumerated() {
            drawStatus(status, .stylist(index), in: writer.rest.top(1), on: &canvas)
            writer.skip()
        }
        writer.line(said(" \(look.glyphs.check) Booked Beth Li "), .toastInfo, on: &canvas)
        writer.line(said(" \(look.glyphs.warning) Jo is with Eli Wu "), .toastError, on: &canvas)
    }

    private func drawStatus(_ status: VisitStatus, _ stylist: StyleName, in line: Rect, on canvas: inout Canvas) {
        let body = look.style(stylist)
        canvas.fill(line, style: body)
        canvas.put(glyph: look.glyphs.bar, at: line.origin, in: line, style: body)
        let words = "\(look.mark(of: status))\(state.words.label(of: status))"
        let style = look.style(look.styleName(of: status), over: stylist)
        canvas.write(words, at: line.origin.moved(columns: 1), in: line, style: style)
    }
}
