public import Salon

/// A day, or one person's week, as the grid draws it: laid out once when it is read, so that drawing a frame only looks
/// things up.
nonisolated public struct DayPicture: Hashable, Sendable {
    /// The day it was made of, in a week the one below the cursor, with what is drawn ahead of the database's answer.
    public let plan: DayPlan
    /// The scale of time beside the columns.
    public let axis: DayAxis
    /// The people from left to right, and nobody's visits last where there are any; in a week the days.
    public let columns: [GridColumn]
    /// Whether the columns are days rather than people.
    let isWeek: Bool
    /// What is counted.
    public let figures: DayFigures
    /// How much of each person's day is booked; of a day only.
    let loads: [Identifier<Staff>: WorkLoad]
    /// Who is running late; of a day only.
    let late: RunningLate
    /// For every ten minutes of the axis, the wall clock's minute and the words of the gutter.
    let labels: [Instant: String]

    /// The column of a member of staff; in a week the first of seven.
    func column(of staff: Identifier<Staff>?) -> Int? { columns.firstIndex { $0.staff?.id == staff } }

    /// The column of a member of staff on a day.
    func column(of staff: Identifier<Staff>?, on day: LocalDay) -> Int? {
        columns.firstIndex { $0.staff?.id == staff && $0.day == day }
    }

    /// The first column in which a visit is drawn.
    func column(of visit: Identifier<Visit>) -> Int? {
        columns.firstIndex { $0.blocks.contains { $0.visit.id == visit } }
    }

    /// The words of the gutter beside a row.
    func label(ofRow row: Int, _ zoom: Zoom) -> String { labels[axis.start(ofRow: row, zoom)] ?? "" }
}
