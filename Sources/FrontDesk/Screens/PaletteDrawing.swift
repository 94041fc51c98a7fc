internal import Terminal

/// The list of commands with their keys, and beside those that cannot be done now, why.
enum PaletteDrawing {
    private static let size = Size(columns: 76, rows: 18)
    private static let keyColumns = 10

    static func draw(_ palette: Palette, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look) {
        let box = body.centered(size)
        let panel = Panel(title: "Commands", body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(":", at: room.origin, in: room, style: look.style(.hintKey, over: .dialogBody))
        let list = room.removingTop(2)
        let entries = palette.entries
        if entries.isEmpty {
            canvas.write("No command has these words.", at: list.origin, in: list, style: look.style(.dialogBody))
        }
        for (row, index) in palette.list.window(rows: list.rows).enumerated() where index < entries.count {
            let isChosen = index == palette.list.selection
            draw(entries[index], isChosen, state, in: list.line(row), on: &canvas, look: look)
        }
        palette.field.draw(in: room.top(1).removingLeft(2), on: &canvas, focused: true, look: look)
    }

    private static func draw(
        _ binding: Binding,
        _ isChosen: Bool,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let obstacle: String? = binding.command.flatMap { Self.obstacle(to: $0, state) }
        let plain: StyleName = obstacle == nil ? .dialogBody : .hintDisabled
        let style = isChosen ? look.style(.dialogFocus) : look.style(plain, over: .dialogBody)
        if isChosen { canvas.fill(line, style: style) }
        let key = binding.keys.first?.name ?? ""
        canvas.write(VisibleText.clipped(key, to: keyColumns - 1), at: line.origin, in: line, style: style)
        let text = [binding.help, obstacle].compactMap { $0 }.joined(separator: " — ")
        let room = line.removingLeft(keyColumns)
        let shown = VisibleText.clipped(look.words(text), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: style)
    }

    /// What stands against a command below the list.
    private static func obstacle(to command: Command, _ state: DeskState) -> String? {
        var below = state
        if !below.overlays.isEmpty { below.overlays.removeLast() }
        return below.obstacle(to: command)
    }
}
