internal import Salon
internal import Terminal

/// Which days a month's calendar shows, and where on the screen each of them is.
nonisolated struct MonthSheet: Hashable, Sendable {
    /// The tallest cell: more rows would only be empty.
    private static let tallest = 8

    /// The first day of the month.
    let month: LocalDay
    /// Full weeks, from the Monday on or before the first to the Sunday on or after the last day.
    let days: [LocalDay]

    /// The sheet of a day's month.
    init(of day: LocalDay) {
        let month = day.firstOfMonth
        self.month = month
        let last = month.adding(months: 1).adding(days: -1)
        days = (month.monday.ordinal..<last.monday.ordinal + 7).map { LocalDay(ordinal: $0) }
    }

    /// How many weeks there are.
    var weeks: Int { days.count / 7 }

    /// Whether a day is of the month itself.
    func isInside(_ day: LocalDay) -> Bool { day.firstOfMonth == month }

    /// The line with the names of the weekdays, and below it the cells; in a narrow window each is one row.
    func cell(of place: Int, in rect: Rect) -> Rect {
        let width = rect.columns / 7
        let height = cellRows(in: rect)
        return Rect(
            column: rect.column + place % 7 * width,
            row: rect.row + 1 + place / 7 * height,
            columns: width,
            rows: height
        )
    }

    /// The rows of a cell.
    func cellRows(in rect: Rect) -> Int {
        if rect.columns < ScreenLayout.gridColumns { return 1 }
        return min(Self.tallest, max(1, (rect.rows - 1) / weeks))
    }

    /// The day below a point.
    func day(at point: Point, in rect: Rect) -> LocalDay? {
        days.indices.first { cell(of: $0, in: rect).contains(point) }.map { days[$0] }
    }
}

nonisolated extension LocalDay {
    /// The first day of its month.
    var firstOfMonth: LocalDay { adding(days: 1 - day) }

    /// The same day so many months later, or the last one of a month that is shorter.
    func adding(months: Int) -> LocalDay {
        let count = year * 12 + month - 1 + months
        let (otherYear, otherMonth) = (count / 12, count % 12 + 1)
        let last = LocalDay.length(ofMonth: otherMonth, in: otherYear)
        return LocalDay(year: otherYear, month: otherMonth, day: min(day, last)) ?? self
    }
}
