internal import Salon
internal import Terminal

// The cursor's way over the grid.
extension Desk {
    mutating func moveCursor(_ command: Command) -> [Effect] {
        guard let column = state.column else { return [] }
        let zoom = state.zoom
        let stops = stops(in: column)
        let time = state.cursor.time
        switch command {
        case .left: sidestep(-1)
        case .right: sidestep(1)
        case .peopleLeft: sidestep(-max(1, state.layout.widths.count))
        case .peopleRight: sidestep(max(1, state.layout.widths.count))
        case .up: rest(at: GridStops.before(time, in: stops, column: column))
        case .down: rest(at: GridStops.after(time, in: stops))
        case .finerUp: state.cursor = GridCursor(column: state.cursor.column, time: bounded(time, -5))
        case .finerDown: state.cursor = GridCursor(column: state.cursor.column, time: bounded(time, 5))
        case .first: rest(at: stops.first { column.working.first?.start ?? $0 <= $0 } ?? stops.first)
        case .last: rest(at: stops.last { $0 < column.working.last?.end ?? column.axis.span.end } ?? stops.last)
        case .pageUp: rest(at: GridStops.resting(at: time.adding(minutes: -page(zoom)), in: stops))
        case .pageDown: rest(at: GridStops.resting(at: time.adding(minutes: page(zoom)), in: stops))
        case .nextVisit: step(toVisit: 1, in: column)
        case .previousVisit: step(toVisit: -1, in: column)
        default: break
        }
        follow()
        return []
    }

    /// Goes to a column and the slot or visit at a time.
    mutating func goTo(column: Int, time: Instant) {
        guard let picture = state.picture, !picture.columns.isEmpty else { return }
        let index = min(max(0, column), picture.columns.count - 1)
        guard state.hasSlots else {
            state.cursor = GridCursor(column: index, time: time)
            return
        }
        let stops = stops(in: picture.columns[index])
        let part = picture.columns[index].busyPart(at: time)
        state.cursor = GridCursor(column: index, time: part?.start ?? GridStops.resting(at: time, in: stops) ?? time)
        follow()
    }

    /// Goes to a visit, wherever it is on the day that is shown.
    mutating func goTo(_ visit: Identifier<Visit>) {
        if state.page == .week { seekPerson(of: visit) }
        guard let picture = state.picture, let column = picture.column(of: visit),
            let block = picture.columns[column].blocks.first(where: { $0.visit.id == visit })
        else { return }
        state.cursor = GridCursor(column: column, time: block.span.start)
        let found = picture.columns[column].blocks(at: block.span.start)
        state.cursor.choice = found.firstIndex { $0.visit.id == visit } ?? 0
        follow()
    }

    /// In a week, shows that of somebody who works in a visit, where the one shown is another's.
    private mutating func seekPerson(of visit: Identifier<Visit>) {
        guard state.hasSlots, state.picture?.column(of: visit) == nil, let staff = state.savedVisit(visit)?.staff.first
        else { return }
        state.week.person = staff
        rebuildWeek()
    }

    mutating func goToPerson(_ person: Int) -> [Effect] {
        guard state.picture != nil else {
            if state.page == .day { state.cursor.column = person }
            return []
        }
        if state.page == .week { return showWeek(of: person) }
        sidestep(person - state.cursor.column)
        follow()
        return []
    }

    /// What the person looks at follows the cursor; a change of the window's size alone does not move it.
    mutating func follow() {
        guard let geometry = state.geometry else { return }
        state.view.firstColumn = geometry.firstColumn
        if state.view.top != nil || geometry.isPushed {
            state.view.top = geometry.axis.start(ofRow: geometry.topRow, geometry.zoom)
        }
    }

    private mutating func sidestep(_ columns: Int) {
        guard let picture = state.picture else { return }
        let wanted = state.cursor.anchor ?? state.cursor.time
        let index = min(max(0, state.cursor.column + columns), picture.columns.count - 1)
        guard index != state.cursor.column else { return }
        let column = picture.columns[index]
        let stops = stops(in: column)
        let part = column.busyPart(at: wanted)
        state.cursor = GridCursor(
            column: index,
            time: part?.start ?? GridStops.resting(at: wanted, in: stops) ?? wanted
        )
        // Coming back, the cursor is where it was, although it rested elsewhere meanwhile.
        state.cursor.anchor = wanted
    }

    /// Where the cursor rests in a column; in a list only on what the list has.
    private func stops(in column: GridColumn) -> [Instant] {
        let stops = GridStops.all(in: column, axis: column.axis, zoom: state.zoom)
        guard state.layout.mode == .list else { return stops }
        let entries = DayList(column, now: state.now).entries
        return stops.filter { stop in entries.contains { $0.span.contains(stop) } }
    }

    private mutating func rest(at time: Instant?) {
        guard let time else { return }
        state.cursor = GridCursor(column: state.cursor.column, time: time)
        // Where visits overlap, the one that begins here is meant.
        let found = state.column?.blocks(at: time) ?? []
        state.cursor.choice = found.firstIndex { $0.span.start == time } ?? 0
    }

    private mutating func step(toVisit direction: Int, in column: GridColumn) {
        let here = column.blocks(at: state.cursor.time)
        let choice = state.cursor.choice + direction
        if here.indices.contains(choice) {
            state.cursor.choice = choice
            return
        }
        let starts = column.blocks.map(\.span.start)
        let current = state.block?.span.start ?? state.cursor.time
        let next = direction > 0 ? starts.filter { $0 > current }.min() : starts.filter { $0 < current }.max()
        rest(at: next)
    }

    private func bounded(_ time: Instant, _ minutes: Int) -> Instant {
        guard let span = state.column?.axis.span else { return time }
        return min(max(span.start, time.adding(minutes: minutes)), span.end.adding(minutes: -5))
    }

    private func page(_ zoom: Zoom) -> Int { max(1, state.layout.grid.rows / 2) * zoom.minutes }
}
