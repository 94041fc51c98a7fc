internal import Salon
internal import Terminal

/// One visit in one column: a tinted body with the stylist's bar, half rows at its ends, gaps, and its words.
struct BlockDrawing {
    let column: ColumnDrawing
    let placed: PlacedBlock

    var block: GridBlock { placed.block }
    var look: Look { column.grid.look }
    private var geometry: GridGeometry { column.geometry }

    /// From so many cells on a name and the time fit side by side.
    private static let wide = 22
    /// Below so many cells a lane is narrow.
    private static let narrow = 10
    /// The cells that the word for a gap takes.
    private static let gapWord = 13

    /// Draws what is below the words.
    func drawBody(on canvas: inout Canvas) {
        let body = bodyStyle
        let area = Rect(
            column: placed.rect.column,
            row: placed.rows.lowerBound,
            columns: placed.rect.columns,
            rows: placed.rows.count
        )
        canvas.fill(area, style: body)
        for row in placed.rows { drawGap(row, in: area, on: &canvas) }
        if isFollowed { canvas.restyle(area.bottom(1)) { $0.adding(.underline) } }
        for row in placed.rows {
            canvas.put(glyph: edge, at: Point(column: area.column, row: row), style: body)
        }
        guard !placed.isCompressed else { return }
        if placed.halves.lowerBound % 2 != 0 { drawHalf(placed.halves.lowerBound / 2, isUpper: false, on: &canvas) }
        if placed.halves.upperBound % 2 != 0 { drawHalf(placed.halves.upperBound / 2, isUpper: true, on: &canvas) }
    }

    /// Draws the words: the name always, then the service, then the time, as far as there are rows.
    func drawWords(on canvas: inout Canvas) {
        let line = Rect(column: placed.rect.column, row: placed.titleRow, columns: placed.rect.columns, rows: 1)
        if placed.isCompressed {
            canvas.fill(line, style: bodyStyle)
            canvas.put(glyph: edge, at: line.origin, style: bodyStyle)
        }
        drawTitle(in: line, on: &canvas)
        let below = placed.rows.filter { $0 > placed.titleRow }
        for (row, text) in zip(below, texts) {
            guard !isGap(row) else { return }
            let room = Rect(column: line.column, row: row, columns: line.columns, rows: 1).removingLeft(indent)
            let shown = VisibleText.clipped(text, to: room.columns, ellipsis: look.glyphs.ellipsis)
            canvas.write(shown, at: room.origin, in: room, style: bodyStyle)
        }
        if block.delay > 0 { drawDelay(in: line, on: &canvas) }
    }

    /// What stands below the name: how much longer it is held comes first, since that is soon over.
    private var texts: [String] {
        let room = placed.rect.columns - indent
        let held = column.grid.state.words.hold(of: block.visit, at: column.grid.state.now)
        let fitting = held.map { forms in forms.first { VisibleText.width(of: $0) <= room } ?? forms.last ?? "" }
        return [fitting, block.service, look.words(block.times)].compactMap(\.self)
    }

    /// The left edge: another sign where it is squeezed in beside somebody, since two colours may be one.
    private var edge: String { block.visit.squeezeIn == nil ? look.glyphs.bar : look.glyphs.squeezed }

    private func drawTitle(in line: Rect, on canvas: inout Canvas) {
        let isHere = isHere
        let style = isHere || block.mark == .ghost ? look.style(.gridCursor) : titleStyle
        if isHere { canvas.fill(line, style: style) }
        let sign =
            block.mark == .pending ? look.glyphs.ellipsis : look.glyph(of: block.visit, at: column.grid.state.now)
        canvas.put(glyph: sign, at: line.origin.moved(columns: 1), in: line, style: style)
        let time = placed.rows.count == 1 && line.columns >= Self.wide ? block.startTime : ""
        let room = line.removingLeft(indent).removingRight((isHere ? 1 : 0) + (time.isEmpty ? 0 : time.count + 1))
        let name = VisibleText.clipped(block.title, to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(name, at: room.origin, in: room, style: style)
        if !time.isEmpty {
            canvas.write(time, at: room.origin.moved(columns: room.columns + 1), in: line, style: style)
        }
        guard isHere else { return }
        canvas.put(glyph: "[", at: line.origin, in: line, style: style)
        canvas.put(glyph: "]", at: Point(column: line.right - 1, row: line.row), in: line, style: style)
    }

    /// Whether the cursor is on it, in this column.
    var isHere: Bool {
        let isChosen = column.grid.state.block.map { $0.isSame(as: block) } ?? false
        return isChosen && column.index == column.grid.state.cursor.column
    }

    private func drawGap(_ row: Int, in area: Rect, on canvas: inout Canvas) {
        guard isGap(row), row != placed.titleRow else { return }
        let line = Rect(column: area.column, row: row, columns: area.columns, rows: 1).removingLeft(1)
        let style = look.style(.apptProcessing).over(bodyStyle)
        canvas.fill(line, with: look.glyphs.processing, style: style)
        if !isGap(row - 1) || row - 1 == placed.titleRow, line.columns >= Self.gapWord, !hasGuest(row) {
            canvas.write(said(" processing "), at: line.origin, in: line, style: style)
        }
    }

    /// The cells before the name: in a narrow lane each one counts.
    var indent: Int { placed.rect.columns < Self.narrow ? 2 : 3 }

    /// Whether the next visit begins at once, so that a line has to tell where this one ends.
    private var isFollowed: Bool {
        placed.halves.upperBound % 2 == 0
            && column.column.blocks.contains { geometry.halves($0.span).lowerBound == placed.halves.upperBound }
    }

    /// Whether a second customer is served in the gap on that row.
    private func hasGuest(_ row: Int) -> Bool {
        let half = (row - geometry.layout.grid.row + geometry.topRow) * 2
        return column.column.blocks.contains { $0.isGuest && geometry.halves($0.span).overlaps(half..<half + 2) }
    }

    /// Whether the stylist is free during all of a row of the screen.
    func isGap(_ row: Int) -> Bool {
        let half = (row - geometry.layout.grid.row + geometry.topRow) * 2
        return block.gaps.contains { gap in
            let halves = geometry.halves(gap)
            return halves.contains(half) && halves.contains(half + 1)
        }
    }

    /// Half a row in the body's colour, the other half left as it is, also where that is another visit's.
    private func drawHalf(_ row: Int, isUpper: Bool, on canvas: inout Canvas) {
        guard geometry.visibleRows.contains(row) else { return }
        let glyphs = look.glyphs
        let mine = isUpper ? glyphs.upperHalf : glyphs.lowerHalf
        let other = isUpper ? glyphs.lowerHalf : glyphs.upperHalf
        for column in placed.rect.column..<placed.rect.right {
            let place = Point(column: column, row: geometry.screenRow(row))
            let cell = canvas[place]
            let isShared = cell.text == other
            let below = isShared ? cell.style.foreground : cell.style.background
            // Two halves of one colour are one block: a line keeps them apart.
            let isOne = isShared && (!hasFields || below == edgeColor)
            canvas.fill(
                Rect(column: column, row: place.row, columns: 1, rows: 1),
                with: isOne ? glyphs.horizontal : mine,
                style: Style(
                    foreground: isOne ? bodyStyle.foreground : edgeColor,
                    background: hasFields ? below : .standard
                )
            )
        }
    }

    /// Whether half a row can be filled with a colour rather than hinted at by a letter.
    private var hasFields: Bool { look.depth != .monochrome && look.glyphs.upperHalf == Glyphs.unicode.upperHalf }

    /// The colour of half a row: the body's, or where that may be the terminal's own, the bar's.
    private var edgeColor: Color {
        let isOwn = [.standard, .palette(0)].contains(bodyStyle.background)
        return isOwn || !hasFields ? bodyStyle.foreground : bodyStyle.background
    }

    var bodyStyle: Style {
        let base = look.style(.stylist((column.column.staff?.color ?? 8) - 1))
        let isOver = block.span.end <= column.grid.state.now
        let aged = isOver && look.depth == .monochrome ? look.style(.gridPast).over(base) : base
        return block.mark == .saved ? aged : look.style(.apptPending).over(aged)
    }

    private var titleStyle: Style {
        let status = look.style(look.styleName(of: block.visit, at: column.grid.state.now))
        return status.over(bodyStyle).adding(block.span.end > column.grid.state.now ? .bold : [])
    }
}
