internal import Salon
internal import Terminal

// The mouse: a click goes to a place and a second one opens it, a drag moves a visit or its end, the wheel scrolls time.
extension Desk {
    mutating func handle(_ mouse: Mouse) -> [Effect] {
        switch mouse.action {
        case .press(.left): return press(at: mouse.position)
        case .drag(.left): return drag(to: mouse.position)
        case .release(.left): return release(at: mouse.position)
        case .wheelUp: return wheel(-1)
        case .wheelDown: return wheel(1)
        default: return []
        }
    }

    private mutating func press(at point: Point) -> [Effect] {
        state.typed = nil
        state.press = nil
        // A click beside a visit's panel leaves it.
        if case .visit = state.overlays.last, state.layout.side?.contains(point) != true { state.overlays.removeLast() }
        if state.overlays.isEmpty, !state.hasSlots { return clickOnTable(point) }
        guard let target = state.target(at: point) else { return [] }
        if case .move(let draft) = state.overlays.last { return grab(draft, target, at: point) }
        guard state.overlays.isEmpty else { return [] }
        let before = state.cursor
        let effects = state.clicked != MouseClick(position: point, cursor: before) ? choose(target) : []
        let isSame =
            (before.column, before.time, before.choice)
            == (state.cursor.column, state.cursor.time, state.cursor.choice)
        let start = target.block?.visit.span.start
        state.press = MousePress(
            position: point,
            time: target.time,
            start: start,
            opens: isSame,
            holdsEnd: target.isEnd
        )
        return effects
    }

    /// Goes to what lies below the pointer: where visits lie side by side, to the one that was meant.
    private mutating func choose(_ target: GridTarget) -> [Effect] {
        let effects = chooseDay(of: target)
        guard let block = target.block else {
            goTo(column: target.column, time: target.time)
            return effects
        }
        let time = block.busy.first { $0.contains(target.time) }?.start ?? block.busy.first?.start ?? block.span.start
        goTo(column: target.column, time: time)
        state.cursor.time = time
        let found = state.column?.blocks(at: time) ?? []
        state.cursor.choice = found.firstIndex { $0.isSame(as: block) } ?? 0
        return effects
    }

    /// In a week the columns are days.
    private mutating func chooseDay(of target: GridTarget) -> [Effect] {
        guard state.page == .week, let day = state.picture?.columns[target.column].day, day != state.date else {
            return []
        }
        return glide(to: day, at: target.time)
    }

    /// Takes hold of the ghost, or puts it where the pointer is; only letting go after a drag leaves it there.
    private mutating func grab(_ draft: MoveDraft, _ target: GridTarget, at point: Point) -> [Effect] {
        if draft.purpose == .resize { return grabEnd(of: draft, target, at: point) }
        let isGhost = target.block?.visit.id == draft.visit.id
        state.press = MousePress(
            position: point,
            time: target.time,
            start: isGhost ? draft.start : target.time,
            opens: false,
            isDragging: isGhost
        )
        return isGhost ? [] : carry(draft, to: target)
    }

    private mutating func drag(to point: Point) -> [Effect] {
        guard var press = state.press, press.start != nil else { return [] }
        var effects: [Effect] = []
        if !press.isDragging {
            guard point != press.position else { return [] }
            press.isDragging = true
            state.press = press
            if state.moving == nil { effects = perform(press.holdsEnd ? .resize : .move) }
        }
        guard case .move(let draft) = state.overlays.last else { return effects }
        // The end of a visit goes up and down in its own column.
        let place = press.holdsEnd ? Point(column: press.position.column, row: point.row) : point
        guard let target = dragTarget(at: place) else { return effects }
        return effects + (press.holdsEnd ? stretch(draft, to: target) : carry(draft, to: target))
    }

    /// What lies below the pointer, the grid going on where it is pulled beyond its edge.
    private mutating func dragTarget(at point: Point) -> GridTarget? {
        let grid = state.layout.grid
        guard grid.rows > 0 else { return nil }
        if point.row < grid.row { scroll(-1) }
        if point.row >= grid.bottom { scroll(1) }
        let row = min(max(grid.row, point.row), grid.bottom - 1)
        return state.target(at: Point(column: point.column, row: row))
    }

    /// Puts the ghost below the pointer, as far from it as it was when it was taken hold of.
    private mutating func carry(_ draft: MoveDraft, to target: GridTarget) -> [Effect] {
        guard let press = state.press, let start = press.start else { return [] }
        var draft = draft
        draft.start = start.adding(minutes: target.time.minutes(since: press.time))
        draft.to = state.picture?.columns[target.column].staff?.id ?? draft.to
        // The window stays still below the pointer.
        let top = state.geometry.map { $0.axis.start(ofRow: $0.topRow, $0.zoom) }
        place(draft)
        state.view.top = top
        keepCursorInView()
        return []
    }

    private mutating func release(at point: Point) -> [Effect] {
        guard let press = state.press else { return [] }
        state.press = nil
        if press.isDragging {
            guard case .move(let draft) = state.overlays.last else { return [] }
            return drop(draft)
        }
        state.clicked = MouseClick(position: point, cursor: state.cursor)
        return press.opens && point == press.position && state.overlays.isEmpty ? perform(.open) : []
    }

    private mutating func wheel(_ direction: Int) -> [Effect] {
        switch state.overlays.last {
        case nil:
            if state.layout.mode == .grid, scroll(direction * Self.wheelRows) { return [] }
            return perform(direction < 0 ? .up : .down)
        case .move:
            scroll(direction)
            return []
        case .settings: return perform(direction < 0 ? .up : .down)
        case .settingForm: return settingFormKey(direction < 0 ? .pageUp : .pageDown)
        case .help, .history: return perform(direction < 0 ? .up : .down)
        case .visit, .palette, .cancel: return choose(direction)
        default: return []
        }
    }

    /// Scrolls the grid; false when there is nothing more to be seen that way.
    @discardableResult
    private mutating func scroll(_ rows: Int) -> Bool {
        guard let geometry = state.geometry else { return false }
        let last = max(0, geometry.axis.rows(geometry.zoom) - state.layout.grid.rows)
        let top = min(max(0, geometry.topRow + rows), last)
        guard top != geometry.topRow else { return false }
        state.view.top = geometry.axis.start(ofRow: top, geometry.zoom)
        keepCursorInView()
        return true
    }

    /// Takes the cursor along when it would leave the window, which would otherwise follow it.
    private mutating func keepCursorInView() {
        guard let top = state.view.top, let geometry = state.geometry else { return }
        let first = geometry.axis.row(of: top, geometry.zoom)
        let row = geometry.axis.row(of: state.cursor.time, geometry.zoom)
        let inside = min(max(first, row), first + state.layout.grid.rows - 1)
        guard inside != row else { return }
        state.cursor = GridCursor(
            column: state.cursor.column,
            time: geometry.axis.start(ofRow: inside, geometry.zoom)
        )
    }

    private static let wheelRows = 2
}
