import Terminal

/// A canvas as text that a reader can compare: what it says, and below how it looks.
enum ScreenText {
    /// Spaces are dots, so that no blank is lost; the dots of the screen itself are bullets.
    static func render(_ canvas: Canvas, look: Look) -> String {
        let canvas = look.glyphs == .ascii ? canvas.reducedToASCII() : canvas
        let rows = 0..<canvas.size.rows
        let cursor = canvas.cursor.map { "\($0.column),\($0.row)" } ?? "hidden"
        let header = [
            "# \(canvas.size.columns)x\(canvas.size.rows), \(Self.profile(of: look)), theme \(look.theme.name)",
            "# cursor \(cursor). Renew with FIFI_RECORD=1.",
        ]
        let text = rows.map { "\(Self.number($0))│\(Self.letters(canvas.row($0)))" }
        let styles = rows.compactMap { row in Self.runs(canvas.row(row)).map { "\(Self.number(row)) \($0)" } }
        return (header + text + ["# columns:foreground,background,attributes"] + styles).joined(separator: "\n") + "\n"
    }

    /// The signs and the colours, such as `unicode-256`.
    static func profile(of look: Look) -> String {
        (look.isSpoken ? "spoken" : look.glyphs == .ascii ? "ascii" : "unicode") + "-" + look.depth.rawValue
    }

    private static func number(_ row: Int) -> String { (row < 9 ? "0" : "") + String(row + 1) }

    private static func letters(_ cells: ArraySlice<Cell>) -> String {
        cells.map { $0.text == " " ? "·" : $0.text == "·" ? "•" : $0.text }.joined()
    }

    /// `12:-` is twelve columns of the terminal's own style; a row that has no other is left out.
    private static func runs(_ cells: ArraySlice<Cell>) -> String? {
        var runs: [(count: Int, style: Style)] = []
        for cell in cells {
            if let last = runs.last, last.style == cell.style {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((1, cell.style))
            }
        }
        if runs.count == 1, runs.first?.style == .standard { return nil }
        return runs.map { "\($0.count):\(Self.name($0.style))" }.joined(separator: " ")
    }

    private static func name(_ style: Style) -> String {
        guard style != .standard else { return "-" }
        let colors = [style.foreground, style.background].map { color in
            if case .palette(let index) = color { String(index) } else { "-" }
        }
        let attributes: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.italic, "italic"),
        ]
        let names = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
        return (colors + names).joined(separator: ",")
    }
}
