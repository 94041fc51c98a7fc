internal import Salon
internal import Terminal

/// The list of commands with their keys and names, and beside those that cannot be done now, why.
enum PaletteDrawing {
    private static let size = Size(columns: 76, rows: 18)
    private static let keyColumns = 10
    private static let nameColumns = 16
    /// From so many columns on the commands' names stand at the right.
    private static let roomy = 60

    static func draw(_ palette: Palette, _ state: DeskState, in body: Rect, on canvas: inout Canvas, look: Look)
        -> [DeskScreen.Hotspot]
    {
        let box = body.centered(size)
        let panel = Panel(title: said("Commands"), body: .dialogBody, border: .dialogBody, titleStyle: .dialogTitle)
        let room = panel.draw(in: box, on: &canvas, look: look).inset(columns: 1)
        canvas.write(":", at: room.origin, in: room, style: look.style(.hintKey, over: .dialogBody))
        let list = room.removingTop(2)
        if palette.entries.isEmpty {
            canvas.write(said("No command has these words."), at: list.origin, in: list, style: look.style(.dialogBody))
        }
        for (row, index) in palette.list.window(rows: list.rows).enumerated() where index < palette.entries.count {
            let isChosen = index == palette.list.selection
            draw(palette.entries[index], isChosen, state, in: list.line(row), on: &canvas, look: look)
        }
        palette.field.draw(in: room.top(1).removingLeft(2), on: &canvas, focused: true, look: look)
        return palette.list.window(rows: list.rows).enumerated().filter { $1 < palette.entries.count }.map {
            row,
            index in
            DeskScreen.Hotspot(area: list.line(row), action: .entry(index))
        }
    }

    private static func draw(
        _ match: PaletteMatch,
        _ isChosen: Bool,
        _ state: DeskState,
        in line: Rect,
        on canvas: inout Canvas,
        look: Look
    ) {
        let obstacle = obstacle(to: match.command.command, state)
        let plain: StyleName = obstacle == nil ? .dialogBody : .hintDisabled
        let style = isChosen ? look.style(.dialogFocus) : look.style(plain, over: .dialogBody)
        if isChosen { canvas.fill(line, style: style) }
        let key = look.words(match.command.keys.first?.name ?? "")
        canvas.write(VisibleText.clipped(key, to: keyColumns - 1), at: line.origin, in: line, style: style)
        var room = line.removingLeft(keyColumns)
        // What stands against a command needs the room of its name.
        if line.columns >= roomy, obstacle == nil {
            let name = room.right(nameColumns)
            room = room.removingRight(nameColumns + 1)
            let faint = isChosen ? style : look.style(.hintDisabled, over: .dialogBody)
            write(match.command.command.rawValue, match.nameLetters, in: name, faint, on: &canvas, look: look)
        }
        let text = [match.command.help, obstacle].compactMap { $0 }.joined(separator: " — ")
        write(text, match.helpLetters, in: room, style, on: &canvas, look: look)
    }

    /// Writes a text with some of its letters in the style of keys: bold and underlined, so that colour is not needed.
    private static func write(
        _ text: String,
        _ letters: Set<Int>,
        in room: Rect,
        _ style: Style,
        on canvas: inout Canvas,
        look: Look
    ) {
        let shown = VisibleText.clipped(look.words(text), to: room.columns, ellipsis: look.glyphs.ellipsis)
        canvas.write(shown, at: room.origin, in: room, style: style)
        var place = room.origin
        for (index, character) in shown.enumerated() {
            let width = VisibleText.width(of: String(character))
            if letters.contains(index) {
                let area = Rect(column: place.column, row: place.row, columns: width, rows: 1)
                canvas.restyle(area) { $0.adding([.bold, .underline]) }
            }
            place = place.moved(columns: width)
        }
    }

    /// What stands against a command below the list.
    private static func obstacle(to command: Command, _ state: DeskState) -> String? {
        var below = state
        if !below.overlays.isEmpty { below.overlays.removeLast() }
        return below.obstacle(to: command)
    }
}
