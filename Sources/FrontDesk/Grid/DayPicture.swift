public import Salon

/// A day as the grid draws it: laid out once when it is read, so that drawing a frame only looks things up.
nonisolated public struct DayPicture: Hashable, Sendable {
    /// The day it was made of, with what is drawn ahead of the database's answer.
    public let plan: DayPlan
    /// Which time is drawn.
    public let axis: DayAxis
    /// The people from left to right, and nobody's visits last where there are any.
    public let columns: [GridColumn]
    /// What is counted.
    public let figures: DayFigures
    /// For every ten minutes of the axis, the wall clock's minute and the words of the gutter.
    let labels: [Instant: String]

    /// The column of a member of staff.
    func column(of staff: Identifier<Staff>?) -> Int? { columns.firstIndex { $0.staff?.id == staff } }

    /// The first column in which a visit is drawn.
    func column(of visit: Identifier<Visit>) -> Int? {
        columns.firstIndex { $0.blocks.contains { $0.visit.id == visit } }
    }

    /// The words of the gutter beside a row.
    func label(ofRow row: Int, _ zoom: Zoom) -> String { labels[axis.start(ofRow: row, zoom)] ?? "" }
}
