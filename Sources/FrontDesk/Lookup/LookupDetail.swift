import Salon
import Terminal

/// What is told of the marked customer below the list, where columns are too few or too narrow for it.
nonisolated struct LookupDetail {
    let match: CustomerMatch
    let words: SalonWords
    let now: Instant
    let privacy: Bool
    private static let textRows = 2
    /// From so many rows on there is room for it.
    private static let rowsNeeded = 9

    /// How many rows it takes of an area, with the gap above it.
    static func rows(in area: Rect) -> Int { area.rows < rowsNeeded ? 0 : textRows + 1 }

    /// Draws it.
    func draw(in rect: Rect, on canvas: inout Canvas, look: Look) {
        let lines = TextWrap.lines(text, columns: rect.columns, limit: Self.textRows, ellipsis: look.glyphs.ellipsis)
        for (row, line) in lines.enumerated() {
            let area = rect.line(row + 1)
            canvas.write(line, at: area.origin, in: area, style: look.style(.uiMuted))
        }
    }

    private var text: String {
        let phones = match.phones.map { PhoneMask.text($0, privacy: privacy) }
        let email = privacy ? nil : match.email
        // What the list has no room for comes first, since the end may be cut.
        return (visits + [email].compactMap(\.self) + phones + [match.name]).joined(separator: ", ")
    }

    private var visits: [String] {
        let last = match.lastVisit.map { LookupWords.last(words.date(of: $0)) } ?? LookupWords.neverHere
        return [last]
            + [match.nextVisit].compactMap(\.self).map { LookupWords.next(words.date(of: $0), words.time($0)) }
    }
}
