/// The one place that makes text from people harmless and tells how many columns it takes.
///
/// The terminal, ncurses and this program must agree on the width of every cell, or the screen falls apart. So what
/// terminals disagree on never reaches them: control characters and escape sequences become signs, marks that turn
/// the direction of writing and characters without any width are dropped, emoji that are joined from several shrink
/// to the first one, flags become their two letters, and a letter carries at most four marks.
public enum VisibleText {
    /// One character as it fits into a cell, or into two.
    struct Piece: Sendable, Hashable {
        var text: String
        var width: Int
    }

    /// The text as it may be shown; showing it twice changes nothing more.
    public static func visible(_ text: String) -> String {
        if Self.isPlain(text) { return text }
        return Self.cells(of: text).map(\.text).joined()
    }

    /// How many columns the text takes once made visible.
    public static func width(of text: String) -> Int {
        if Self.isPlain(text) { return text.utf8.count }
        return Self.cells(of: text).reduce(0) { $0 + $1.width }
    }

    /// The visible text cut to so many columns; where something is cut, the ellipsis is its end if it fits.
    public static func clipped(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        let cells = Self.cells(of: text)
        guard cells.reduce(0, { $0 + $1.width }) > columns else { return cells.map(\.text).joined() }
        let mark = Self.width(of: ellipsis) <= columns ? ellipsis : ""
        return Self.prefix(cells, of: columns - Self.width(of: mark)) + mark
    }

    /// The visible text in exactly so many columns: cut where too long, filled with spaces where too short.
    public static func padded(
        _ text: String,
        to columns: Int,
        alignment: TextAlignment = .left,
        ellipsis: String = "…"
    ) -> String {
        let clipped = Self.clipped(text, to: columns, ellipsis: ellipsis)
        let room = max(0, columns - Self.width(of: clipped))
        let before: Int
        switch alignment {
        case .left: before = 0
        case .center: before = room / 2
        case .right: before = room
        }
        return String(repeating: " ", count: before) + clipped + String(repeating: " ", count: room - before)
    }

    static func cells(of text: String) -> [Piece] {
        var reader = PieceReader()
        for scalar in text.unicodeScalars { reader.read(scalar) }
        return reader.finish()
    }

    private static func prefix(_ cells: [Piece], of columns: Int) -> String {
        var used = 0
        var result = ""
        for cell in cells {
            guard used + cell.width <= columns else { break }
            used += cell.width
            result += cell.text
        }
        return result
    }

    private static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
