import Salon
import Terminal

/// Puts the finder's fields and their lists on the screen, aligned as in the booking form.
nonisolated struct FinderFieldDrawing {
    let finder: SlotFinder
    let look: Look

    /// Draws a field with its label.
    func draw(_ field: FinderField, in whole: Rect, on canvas: inout Canvas) {
        let line = whole.removingRight(1)
        let isFocused = field == finder.focus
        if isFocused {
            let mark = look.style(.formFocus).removing(.reverse)
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: mark)
        }
        let label = isFocused ? look.style(.formLabel).adding(.bold) : look.style(.formLabel)
        canvas.write(FinderWords.label(of: field), at: line.origin.moved(columns: 1), in: line, style: label)
        let value = value(of: field)
        draw(value, isFocused: isFocused, in: line.removingLeft(FormPainter.valueColumn), on: &canvas)
    }

    private func draw(_ value: FormValue, isFocused: Bool, in rect: Rect, on canvas: inout Canvas) {
        let shown = value.text.text.isEmpty ? value.placeholder : value.text.text
        let area = rect.removingRight(TrailingText.columns(value.trailing, in: rect, beside: shown))
        value.text.draw(in: area, on: &canvas, focused: isFocused, look: look)
        if value.text.text.isEmpty {
            let style = look.style(.formHint, over: isFocused ? .formFocus : .formField)
            let text = VisibleText.clipped(value.placeholder, to: area.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(text, at: area.origin, in: area, style: style)
        } else if isFocused, value.isProposal {
            canvas.restyle(area.left(VisibleText.width(of: value.text.text))) { $0.adding(.underline) }
        }
        TrailingText.draw(value.trailing, in: rect, beside: shown, on: &canvas, style: look.style(.uiMuted))
    }

    private func value(of field: FinderField) -> FormValue {
        switch field {
        case .service(let place):
            let line = finder.lines[place]
            guard let service = line.service.flatMap(finder.menu.service) else {
                return FormValue(line.query, placeholder: FinderWords.typeToFind)
            }
            return FormValue(chosen: service.name, trailing: finder.words.minutes(service.minutes))
        case .stylist:
            if finder.focus == .stylist, !finder.stylistQuery.isBlank { return FormValue(finder.stylistQuery) }
            let name = finder.staff.first { $0.id == finder.stylist }?.name
            return FormValue(chosen: name ?? FinderWords.anyone)
        case .from: return FormValue(finder.from)
        case .slots: return FormValue(chosen: "")
        }
    }

    /// The rows of the list below the field that has the focus; a sentence where nothing fits.
    var optionTexts: [(text: String, trailing: String)] {
        switch finder.focus {
        case .service(let place) where finder.lines[place].service == nil:
            let found = finder.serviceOptions(at: place)
            return found.isEmpty
                ? [(FinderWords.noSuchService, "")]
                : found.map { ($0.name, finder.words.minutes($0.minutes) + price(of: $0)) }
        case .stylist:
            let found = finder.stylistOptions
            return found.isEmpty ? [(FinderWords.nobody, "")] : found.map { ($0?.name ?? FinderWords.anyone, "") }
        default: return []
        }
    }

    private func price(of service: Service) -> String { service.price.map { "  \($0)" } ?? "" }

    /// Draws a row of that list.
    func drawOption(
        _ option: (text: String, trailing: String),
        _ index: Int,
        hasMore: (above: Bool, below: Bool),
        in whole: Rect,
        on canvas: inout Canvas
    ) {
        let line = whole.removingRight(1).removingLeft(FormPainter.indent(whole.columns))
        let isMarked = index == finder.options.selection
        let style = look.style(isMarked ? .uiSelected : finder.options.count == 0 ? .formHint : .uiText)
        if isMarked {
            canvas.fill(line, style: style.over(canvas[line.origin].style))
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style)
        }
        let room = line.removingLeft(2).removingRight(2)
        let trailing = TrailingText.columns(option.trailing, in: room, beside: option.text)
        let area = room.removingRight(trailing)
        let text = VisibleText.clipped(option.text, to: area.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(text, at: area.origin, in: area, style: style)
        let muted = isMarked ? style : look.style(.uiMuted)
        TrailingText.draw(option.trailing, in: room, beside: option.text, on: &canvas, style: muted)
        let corner = Point(column: line.right - 1, row: line.row)
        if hasMore.above { canvas.put(glyph: look.glyphs.up, at: corner, in: line, style: muted) }
        if hasMore.below { canvas.put(glyph: look.glyphs.down, at: corner, in: line, style: muted) }
    }
}
