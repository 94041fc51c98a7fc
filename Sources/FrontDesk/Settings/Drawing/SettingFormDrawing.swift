internal import Salon
internal import Terminal

/// A form of the set-up with its preview beside it, or below it where columns are few.
struct SettingFormDrawing {
    let state: DeskState
    let form: SettingForm
    let look: Look

    func draw(in body: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        canvas.cursor = nil
        let panel = Panel(title: look.words(SettingWords.title(of: form.subject)))
        var room = panel.draw(in: body, on: &canvas, look: look).inset(columns: 1)
        let reading = form.reading
        room = drawNotice(in: room, on: &canvas)
        let preview = SettingPreview(form, reading, words: state.words) { state.title(of: $0) }
        let lines = SettingLines(lines: preview.lines, look: look)
        var spots: [DeskScreen.Hotspot] = []
        if room.columns >= SettingsDrawing.wide, !look.isSpoken {
            let (left, right) = SettingsDrawing.halves(of: room, look: look, on: &canvas)
            spots = drawFields(reading, in: left, on: &canvas)
            lines.draw(in: titled(right, on: &canvas), scroll: form.scroll, on: &canvas)
        } else if form.isPreviewLarge {
            canvas.cursor = room.origin
            lines.draw(in: titled(room, on: &canvas), scroll: form.scroll, on: &canvas)
        } else {
            // The fields come first; what is left is the preview's, and at least a few lines of it.
            let wanted = lines.rows(columns: room.columns) + 1
            let least = room.rows < 12 ? 3 : room.rows * 2 / 5
            let rows = min(wanted, max(least, room.rows - form.fields.rows.count - 2))
            spots = drawFields(reading, in: room.removingBottom(rows), on: &canvas)
            let shown = rows < wanted ? SettingLines(lines: preview.summarized, look: look) : lines
            shown.draw(in: titled(room.bottom(rows), on: &canvas), scroll: form.scroll, on: &canvas)
        }
        return spots + drawButtons(in: body, on: &canvas)
    }

    private func drawFields(_ reading: SettingReading, in rect: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        let problems = form.shownProblems(reading)
        form.fields.draw(in: rect, on: &canvas, look: look, problems: problems)
        if canvas.cursor == nil { canvas.cursor = rect.origin }
        let keys = form.fields.rows.compactMap(\.key)
        return form.fields.areas(in: rect, problems: problems, look: look).compactMap { key, area in
            keys.firstIndex(of: key).map { DeskScreen.Hotspot(area: area, action: .entry($0)) }
        }
    }

    /// A rule with the preview's title; the room below it is given back.
    private func titled(_ rect: Rect, on canvas: inout Canvas) -> Rect {
        var writer = LineWriter(rect, look: look)
        writer.rule(SettingWords.preview, on: &canvas)
        return writer.rest
    }

    private func drawNotice(in room: Rect, on canvas: inout Canvas) -> Rect {
        let text =
            switch form.phase {
            case .saving: SettingWords.saving
            case .checking: SettingWords.checking
            case .editing, .judging: form.notice
            }
        guard let text else { return room }
        let style = form.notice == nil ? StyleName.formWarning : .formError
        let lines = SettingLines(lines: [SettingLine(text: text, style: style)], look: look)
        let rows = min(3, lines.rows(columns: room.columns))
        lines.draw(in: room.bottom(rows), on: &canvas)
        return room.removingBottom(rows)
    }

    /// Buttons on the lower edge, for the mouse.
    private func drawButtons(in body: Rect, on canvas: inout Canvas) -> [DeskScreen.Hotspot] {
        guard form.phase == .editing, body.rows > 2 else { return [] }
        var room = body.bottom(1).inset(columns: 2)
        let save = form.subject.isEnding ? SettingWords.end : SettingWords.save
        return [(save, Key.control("s")), (SettingWords.back, .escape)].map { word, key in
            let text = "[\(word)]"
            canvas.write(text, at: room.origin, in: room, style: look.style(.dialogButton))
            let width = VisibleText.width(of: text)
            let spot = DeskScreen.Hotspot(area: room.left(width), action: .key(key))
            room = room.removingLeft(width + 1)
            return spot
        }
    }
}
