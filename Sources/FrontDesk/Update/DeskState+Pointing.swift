internal import Salon
internal import Terminal

// What lies below the pointer.
extension DeskState {
    /// What lies below a cell, in whichever way the day is shown; nil outside of it.
    func target(at point: Point) -> GridTarget? {
        switch layout.mode {
        case .grid: gridTarget(at: point)
        case .list: listTarget(at: point)
        case .tooSmall: nil
        }
    }

    private func gridTarget(at point: Point) -> GridTarget? {
        guard let geometry, let place = geometry.place(at: point), let rect = geometry.rect(ofColumn: place.column),
            let column = picture?.columns[place.column]
        else { return nil }
        // What is drawn last lies on top.
        let along = geometry.along(column.axis)
        let blocks = BlockPlacement(column.blocks, in: rect, geometry: along).blocks.reversed()
            .filter { point.column >= $0.rect.column && point.column < $0.rect.right }
        let row = point.row - layout.grid.row + geometry.topRow
        let whole = blocks.first { $0.covers(row: point.row) }
        let half = blocks.first { $0.halves.overlaps(row * 2..<row * 2 + 2) }
        let time = column.axis.start(ofRow: place.row, geometry.zoom)
        let placed = whole ?? half
        let isEnd = placed.map { $0.titleRow < point.row && $0.endsVisit(inRow: row) } ?? false
        return GridTarget(column: place.column, time: time, block: placed?.block, isEnd: isEnd)
    }

    private func listTarget(at point: Point) -> GridTarget? {
        guard layout.grid.contains(point), let column else { return nil }
        let list = DayList(column, now: now)
        let shown = list.window(rows: layout.grid.rows, around: list.index(of: cursor, block: block))
        let index = shown.lowerBound + point.row - layout.grid.row
        guard shown.contains(index) else { return nil }
        let entry = list.entries[index]
        let found: GridBlock? = if case .visit(let block) = entry { block } else { nil }
        return GridTarget(column: cursor.column, time: entry.span.start, block: found)
    }
}
