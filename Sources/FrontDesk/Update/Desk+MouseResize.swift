internal import Salon
internal import Terminal

// Making a visit longer or shorter with the mouse: its lower edge is pulled, its ghost follows row by row.
extension Desk {
    /// Takes hold of the ghost's end, or puts it where the pointer is; only letting go after a drag leaves it there.
    mutating func grabEnd(of draft: MoveDraft, _ target: GridTarget, at point: Point) -> [Effect] {
        let isGhost = target.block?.visit.id == draft.visit.id
        let holdsIt = isGhost && target.isEnd
        state.press = MousePress(
            position: point,
            time: target.time,
            start: draft.start,
            opens: false,
            holdsEnd: true,
            isDragging: holdsIt
        )
        let day = state.profile.zone.day(of: draft.start)
        let isItsColumn = state.picture?.columns[target.column].day == day
        return holdsIt || !isItsColumn ? [] : stretch(draft, to: target)
    }

    /// Ends the ghost with the row of the pointer; on the row of the visit's own end, as the visit does.
    ///
    /// Where it would be too short or too long it stays as it was.
    mutating func stretch(_ draft: MoveDraft, to target: GridTarget) -> [Effect] {
        let rowEnd = target.time.adding(minutes: state.zoom.minutes)
        let isOwnRow = target.time < draft.visit.span.end && draft.visit.span.end <= rowEnd
        var draft = draft
        draft.longer = isOwnRow ? 0 : rowEnd.minutes(since: draft.visit.span.end)
        return draft.visit.shape.resized(by: draft.longer) == nil ? [] : keep(draft)
    }
}
