/// How many minutes one row of the day grid stands for; half a row is the finest that is drawn.
nonisolated public enum Zoom: Int, CaseIterable, Hashable, Sendable {
    case ten = 10
    case fifteen = 15
    case thirty = 30

    /// How much taller than the window a day may be before a coarser zoom is chosen for it, in percent.
    ///
    /// A day of eleven hours in a window of nine scrolls by a few rows rather than losing every service's name.
    private static let tolerance = 135

    /// The minutes of one row.
    public var minutes: Int { rawValue }

    /// The next zoom with more detail.
    var finer: Zoom? { Zoom.allCases.last { $0.rawValue < rawValue } }

    /// The next zoom with less detail.
    var coarser: Zoom? { Zoom.allCases.first { $0.rawValue > rawValue } }

    /// The most detail with which a day of so many minutes (nearly) fits into so many rows.
    static func automatic(minutes: Int, rows: Int) -> Zoom {
        allCases.first { minutes * 100 <= $0.minutes * rows * tolerance } ?? .thirty
    }
}
