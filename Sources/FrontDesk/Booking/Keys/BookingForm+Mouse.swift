import Salon
import Terminal

nonisolated extension BookingForm {
    /// Does what a click means on the form as `draw` puts it into a rectangle.
    ///
    /// A field takes the focus, a row of a list is chosen, a button is pressed.
    mutating func click(at point: Point, in rect: Rect, now: Instant) -> [FormEffect] {
        self.now = now
        guard phase == .editing, pause == nil else { return [] }
        let layout = FormLayout(self, in: rect, words: words, privacy: false, glyphs: .unicode)
        if let button = layout.buttons.firstIndex(where: { $0.area.contains(point) }) {
            return handle(.key(button == 0 ? .control("s") : .escape), now: now)
        }
        guard let row = layout.row(at: point) else { return [] }
        switch row.content {
        case .option(let option): return choose(option, of: row.owner)
        case .field where row.owner == .addService:
            addLine()
        case .field where row.owner != focus: move(to: row.owner)
        default: break
        }
        return []
    }

    private mutating func choose(_ option: FormOption, of owner: FormField) -> [FormEffect] {
        notice = nil
        if owner != focus { move(to: owner) }
        if option.key.isEmpty {
            list.select(option.index)
            hasMoved = true
        }
        return handle(.key(.enter), now: now)
    }
}

nonisolated extension FormLayout {
    /// The row that is drawn at a place; nil beside the fields.
    fileprivate func row(at point: Point) -> FormRow? {
        guard bodyArea.contains(point) else { return nil }
        let rows = FormWindow(page, in: bodyArea, glyphs: .unicode).rows
        let place = point.row - bodyArea.row
        return place < rows.count ? rows[place] : nil
    }
}
