internal import Salon

/// A line of the history as it is drawn.
nonisolated struct HistoryLine: Hashable, Sendable {
    /// What the line tells.
    enum Kind: Hashable, Sendable {
        /// When, and what was done.
        case headline
        /// What there was before and after.
        case detail
        /// Who, and which entry it is.
        case source
        /// Something about the whole list.
        case remark
    }

    /// What it tells.
    let kind: Kind
    /// The line.
    let text: String
    /// Which entry it tells of, from 0; nil for a remark.
    var entry: Int?
}

extension HistoryLine {
    private static let indent = 2

    /// The lines of a page for so many columns, broken between words.
    static func lines(of page: HistoryPage, _ state: DeskState, columns: Int) -> [HistoryLine] {
        guard let entries = page.entries else { return [HistoryLine(kind: .remark, text: said("Reading…"))] }
        guard !entries.isEmpty else { return [HistoryLine(kind: .remark, text: said("Nothing was changed."))] }
        let told = entries.enumerated().flatMap { index, entry in
            lines(of: state.shown(entry), state, columns: columns).map { line in
                var line = line
                line.entry = index
                return line
            }
        }
        let isCut = entries.count == HistoryPage.limit
        return told + (isCut ? [HistoryLine(kind: .remark, text: said("Older changes are not shown."))] : [])
    }

    private static func lines(of entry: HistoryEntry, _ state: DeskState, columns: Int) -> [HistoryLine] {
        let words = state.words
        let time = "\(words.shortDay(state.profile.zone.day(of: entry.at))) \(words.time(entry.at))"
        let source =
            [said("\(entry.author.account) at \(entry.author.terminal)"), "#\(entry.id)"] + words.relations(of: entry)
        return wrapped("\(time) \(words.headline(of: entry))", .headline, columns: columns)
            + words.details(of: entry).flatMap { wrapped($0, .detail, columns: columns) }
            + wrapped(source.joined(separator: " · "), .source, columns: columns)
    }

    private static func wrapped(_ text: String, _ kind: Kind, columns: Int) -> [HistoryLine] {
        let lines = LineWriter.wrapped(text, to: columns - indent)
        return lines.enumerated().map { index, line in
            let isFirst = kind == .headline && index == 0
            return HistoryLine(kind: kind, text: isFirst ? line : String(repeating: " ", count: indent) + line)
        }
    }
}
