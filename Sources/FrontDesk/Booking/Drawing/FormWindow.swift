import Terminal

/// The rows of a booking form that are in view: with gaps where there is room for all, else those around the focus.
nonisolated struct FormWindow {
    /// The rows in view from the top.
    let rows: [FormRow]
    /// Whether there are more above.
    let hasMoreAbove: Bool
    /// Whether there are more below.
    let hasMoreBelow: Bool

    /// The rows in view in a rectangle.
    init(_ page: FormPage, in rect: Rect, glyphs: Glyphs) {
        let columns = rect.columns - FormPainter.indent(rect.columns) - Self.margins
        let spaced = page.spacedRows.flatMap { Self.wrapped($0, columns: columns, glyphs: glyphs) }
        let lines = spaced.count <= rect.rows ? spaced : spaced.filter { $0.content != .gap }
        let first = Self.firstLine(of: lines, rows: rect.rows, focus: page.form.focus)
        rows = Array(lines.dropFirst(first).prefix(rect.rows))
        hasMoreAbove = first > 0
        hasMoreBelow = lines.count - first > rect.rows
    }

    /// The sign before a sentence with its space, and the margin at the right.
    private static let margins = 3

    /// Sentences take as many rows as they need.
    private static func wrapped(_ row: FormRow, columns: Int, glyphs: Glyphs) -> [FormRow] {
        guard case .problem(let text) = row.content else { return [row] }
        let lines = TextWrap.lines(text, columns: columns, ellipsis: glyphs.ellipsis)
        return lines.enumerated().map { index, line in
            FormRow(owner: row.owner, content: .problem((index == 0 ? glyphs.warning : " ") + " " + line))
        }
    }

    /// The first row in view: the focus with all that belongs to it, and one row more, when there is room.
    private static func firstLine(of lines: [FormRow], rows: Int, focus: FormField) -> Int {
        guard let top = lines.firstIndex(where: { $0.belongs(to: focus) }),
            let bottom = lines.lastIndex(where: { $0.belongs(to: focus) })
        else { return 0 }
        let context = min(bottom + 1, lines.count - 1)
        return max(0, min(context - rows + 1, top))
    }
}
