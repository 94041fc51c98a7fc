internal import Salon
internal import Terminal

/// One person's column: free, off and break time below, visits and the cursor above.
struct ColumnDrawing {
    let grid: GridDrawing
    let column: GridColumn
    let index: Int
    let rect: Rect
    /// The window as this column's day sees it.
    let geometry: GridGeometry

    init(grid: GridDrawing, column: GridColumn, index: Int, rect: Rect) {
        self.grid = grid
        self.column = column
        self.index = index
        self.rect = rect
        geometry = grid.geometry.along(column.axis)
    }

    func draw(on canvas: inout Canvas) {
        var before: RowKind?
        for row in geometry.visibleRows {
            let kind = kind(of: row)
            drawRow(row, kind, isFirst: kind != before, on: &canvas)
            before = kind
        }
        if !column.absence.isEmpty { drawAbsence(on: &canvas) }
        let placement = BlockPlacement(column.blocks, in: rect, geometry: geometry)
        let drawings = placement.blocks.map { BlockDrawing(column: self, placed: $0) }
        for drawing in drawings { drawing.drawBody(on: &canvas) }
        for drawing in drawings { drawing.drawWords(on: &canvas) }
        for badge in placement.badges { draw(badge, on: &canvas) }
        if index == grid.state.cursor.column { drawCursor(placement, on: &canvas) }
    }

    /// What a row is, judged by the middle of its halves.
    func kind(of row: Int) -> RowKind {
        let start = column.axis.start(ofRow: row, geometry.zoom)
        let quarter = Int64(geometry.zoom.minutes) * 15_000_000
        let middles = [1, 3].map { Instant(microseconds: start.microseconds + quarter * $0) }
        if let block = column.breaks.first(where: { block in middles.contains { block.span.contains($0) } }) {
            return .blocked(block)
        }
        if !middles.contains(where: { middle in column.working.contains { $0.contains(middle) } }) {
            return middles.contains { middle in column.opening.contains { $0.contains(middle) } } ? .off : .closed
        }
        return .free
    }

    private func drawRow(_ row: Int, _ kind: RowKind, isFirst: Bool, on canvas: inout Canvas) {
        let look = grid.look
        let line = Rect(column: rect.column, row: geometry.screenRow(row), columns: rect.columns, rows: 1)
        switch kind {
        case .off: canvas.fill(line, with: look.glyphs.off, style: look.style(.gridOff))
        case .closed: canvas.fill(line, with: look.glyphs.off, style: look.style(.gridClosed))
        case .blocked(let block): draw(block, in: line, isFirst: isFirst, on: &canvas)
        case .free: drawFree(row, in: line, on: &canvas)
        }
    }

    private func draw(_ block: Block, in line: Rect, isFirst: Bool, on canvas: inout Canvas) {
        let style = grid.look.style(.gridBreak)
        let edge = grid.look.glyphs.processing
        canvas.fill(line, style: style)
        canvas.put(glyph: edge, at: line.origin, in: line, style: style)
        canvas.put(glyph: edge, at: Point(column: line.right - 1, row: line.row), in: line, style: style)
        guard isFirst else { return }
        let room = line.inset(columns: 2)
        let text = VisibleText.clipped(Self.name(of: block), to: room.columns, ellipsis: grid.look.glyphs.ellipsis)
        canvas.write(text, at: room.origin, in: room, style: style)
    }

    private func drawFree(_ row: Int, in line: Rect, on canvas: inout Canvas) {
        let look = grid.look
        if row == geometry.row(of: grid.state.now) {
            canvas.fill(line, with: nowGlyph(row), style: look.style(.gridNow))
        } else if row * geometry.zoom.minutes % 60 == 0 {
            canvas.put(glyph: look.glyphs.dot, at: line.origin, in: line, style: look.style(.gridFree))
        }
    }

    /// The line of the present, higher or lower in its row by thirds.
    private func nowGlyph(_ row: Int) -> String {
        let start = column.axis.start(ofRow: row, geometry.zoom)
        let glyphs = grid.look.glyphs
        switch grid.state.now.minutes(since: start) * 3 / geometry.zoom.minutes {
        case 0: return glyphs.nowUpper
        case 1: return glyphs.nowMiddle
        default: return glyphs.nowLower
        }
    }

    /// Why there is nothing, in the middle of the first rows.
    private func drawAbsence(on canvas: inout Canvas) {
        let lines = LineWriter.wrapped(grid.look.words(column.absence), to: rect.columns)
        for (row, line) in lines.prefix(rect.rows - 1).enumerated() {
            let room = Rect(column: rect.column, row: rect.row + 1 + row, columns: rect.columns, rows: 1)
            let text = VisibleText.padded(line, to: room.columns, ellipsis: grid.look.glyphs.ellipsis)
            canvas.write(text, at: room.origin, in: room, style: grid.look.style(.uiMuted))
        }
    }

    private func draw(_ badge: BlockPlacement.Badge, on canvas: inout Canvas) {
        let text = "+\(badge.count)"
        let place = Point(column: badge.right - VisibleText.width(of: text), row: badge.row)
        canvas.write(text, at: place, in: rect, style: grid.look.style(.toastWarn))
    }

    private func drawCursor(_ placement: BlockPlacement, on canvas: inout Canvas) {
        if let block = grid.state.block {
            if let placed = placement.blocks.first(where: { $0.block.isSame(as: block) }) {
                canvas.cursor = Point(column: placed.rect.column + 1, row: placed.titleRow)
            } else {
                drawHidden(block, on: &canvas)
            }
            return
        }
        drawSlot(placement, on: &canvas)
    }

    /// The cursor on a visit that found no room of its own: its name, over whatever else is there.
    private func drawHidden(_ block: GridBlock, on canvas: inout Canvas) {
        let row = grid.picture.axis.row(of: grid.state.cursor.time, grid.geometry.zoom)
        guard grid.geometry.visibleRows.contains(row) else { return }
        let line = Rect(column: rect.column, row: grid.geometry.screenRow(row), columns: rect.columns, rows: 1)
        let style = grid.look.style(.gridCursor)
        canvas.fill(line, style: style)
        let words = "[\(grid.look.glyph(of: block.visit, at: grid.state.now)) \(block.title)"
        let shown = VisibleText.clipped(words, to: line.columns - 1, ellipsis: grid.look.glyphs.ellipsis)
        canvas.write(shown, at: line.origin, in: line, style: style)
        canvas.put(glyph: "]", at: Point(column: line.right - 1, row: line.row), in: line, style: style)
        canvas.cursor = line.origin.moved(columns: 1)
    }

    /// The cursor on a free slot, beside the words of a visit that shares its row.
    private func drawSlot(_ placement: BlockPlacement, on canvas: inout Canvas) {
        let row = column.axis.row(of: grid.state.cursor.time, geometry.zoom)
        guard geometry.visibleRows.contains(row) else { return }
        let line = Rect(column: rect.column, row: geometry.screenRow(row), columns: rect.columns, rows: 1)
        let isShared = placement.blocks.contains { $0.covers(row: line.row) }
        let area = isShared ? line.right(Self.shortSlot) : line
        let style = grid.look.style(.gridCursor)
        canvas.fill(area, style: style)
        canvas.write(slotWords(row, columns: area.columns), at: area.origin, in: area, style: style)
        canvas.put(glyph: "]", at: Point(column: area.right - 1, row: area.row), in: area, style: style)
        canvas.cursor = area.origin.moved(columns: 1)
    }

    private func slotWords(_ row: Int, columns: Int) -> String {
        let profile = grid.state.profile
        let time = profile.zone.local(grid.state.cursor.time).time
        let short = HourLabel.now(time, usesTwelveHours: profile.usesTwelveHours).drop { $0 == " " }
        guard columns > Self.shortSlot else { return "[+\(short)" }
        let kind = slotKind(row)
        let full = "[+ \(grid.state.words.time(time)) \(kind)"
        let words = VisibleText.width(of: full) < columns ? full : "[+ \(short) \(kind)"
        return VisibleText.clipped(words, to: columns - 1, ellipsis: grid.look.glyphs.ellipsis)
    }

    private func slotKind(_ row: Int) -> String {
        switch kind(of: row) {
        case .free:
            grid.state.cursor.time < grid.state.now.adding(minutes: -BookingRules.grace) ? said("past") : said("free")
        case .off: said("off")
        case .closed: said("closed")
        case .blocked(let block): Self.name(of: block)
        }
    }

    /// What a break is called where it is drawn.
    static func name(of block: Block) -> String {
        if !block.note.isEmpty { return block.note }
        return switch block.kind {
        case .lunch: said("lunch")
        case .training: said("training")
        case .timeOff: said("time off")
        case .other: said("blocked")
        }
    }

    /// The cells that `[+10:20]` takes.
    private static let shortSlot = 8
}
