internal import Salon

/// One person's day as a list: visits, and the free time between them, each one line.
nonisolated struct DayList {
    /// A line of the list.
    enum Entry {
        case visit(GridBlock)
        /// The stylist is wanted again after something has worked by itself.
        case again(GridBlock, TimeSpan)
        case free(TimeSpan)
        case blocked(Block)

        /// When the line's matter is.
        var span: TimeSpan {
            switch self {
            case .visit(let block): block.span
            case .again(_, let span): span
            case .free(let span): span
            case .blocked(let block): block.span
            }
        }
    }

    /// The lines in order of time.
    let entries: [Entry]

    init(_ column: GridColumn, now: Instant) {
        let taken = column.blocks.filter { $0.visit.isLive(at: now) }.flatMap(\.busy) + column.breaks.map(\.span)
        let free = taken.reduce(column.working) { parts, busy in parts.flatMap { $0.subtracting(busy) } }
        let again = column.blocks.flatMap { block in
            block.busy.dropFirst().filter { $0.start > block.span.start }.map { Entry.again(block, $0) }
        }
        let all =
            column.blocks.map(Entry.visit) + again + column.breaks.map(Entry.blocked) + free.map(Entry.free)
        entries = all.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }

    /// The lines in view, the chosen one in the middle where there are more on both sides.
    func window(rows: Int, around chosen: Int?) -> Range<Int> {
        let first = min(max(0, (chosen ?? 0) - rows / 2), max(0, entries.count - rows))
        return first..<min(entries.count, first + rows)
    }

    /// The line on which the cursor is: the chosen visit, else what lies at its time.
    func index(of cursor: GridCursor, block: GridBlock?) -> Int? {
        if let block {
            let later = entries.firstIndex { entry in
                guard case .again(let other, let span) = entry else { return false }
                return other.isSame(as: block) && span.contains(cursor.time)
            }
            if let later { return later }
            let found = entries.firstIndex { entry in
                if case .visit(let other) = entry { other.isSame(as: block) } else { false }
            }
            if let found { return found }
        }
        let holding = entries.firstIndex { entry in
            switch entry {
            case .visit, .again: false
            case .free, .blocked: entry.span.contains(cursor.time)
            }
        }
        return holding ?? entries.lastIndex { $0.span.start <= cursor.time }
    }
}
