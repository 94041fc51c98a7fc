public import Terminal

/// Where the parts of the desk's screen are, for a size of the window.
///
/// From 100 columns on a panel stands beside the grid; below that it slides over it as a drawer; below 60 columns the
/// day is one person's list, and whatever opens takes the whole screen.
nonisolated public struct ScreenLayout: Hashable, Sendable {
    /// How the day is shown.
    public enum Mode: Hashable, Sendable {
        /// People as columns, time to scale.
        case grid
        /// One person's day as a list.
        case list
        /// The window is too small for anything.
        case tooSmall
    }

    /// What is to stand beside the grid.
    public enum Side: Hashable, Sendable {
        /// Nothing that must be there: the day's summary where there is room.
        case summary
        /// A visit.
        case visit
        /// A form.
        case form
    }

    /// What the screen shows beside the panel.
    public enum Content: Hashable, Sendable {
        /// So many people as columns.
        case people(Int)
        /// So many days of one person as columns, which may be narrower than people's.
        case days(Int)
        /// One page that takes all the room.
        case sheet
    }

    /// The smallest window in which the desk can be used.
    public static let smallest = Size(columns: 36, rows: 14)
    /// From here on people stand side by side.
    static let gridColumns = 60
    /// From here on the days of a week stand side by side.
    static let weekColumns = 72
    /// From here on there is always a panel.
    static let panelColumns = 100
    /// The columns of the gutter with the hours.
    static let gutter = 5

    /// How the day is shown.
    public let mode: Mode
    /// The uppermost line.
    public let header: Rect
    /// The line with the names.
    public let names: Rect
    /// The gutter and the columns.
    public let grid: Rect
    /// The panel or drawer, with the line at its left edge; nil when there is none.
    public let side: Rect?
    /// The line for what just happened.
    public let message: Rect
    /// The line that tells the keys.
    public let hints: Rect
    /// The widths of the columns in view, from left to right, without the line before each.
    public let widths: [Int]

    /// The names and the grid together, which a page of its own has to itself.
    var sheet: Rect { Rect(column: grid.column, row: names.row, columns: grid.columns, rows: grid.rows + names.rows) }

    /// The layout of a window for so many people.
    public init(size: Size, people: Int, side wanted: Side, isSpoken: Bool = false) {
        self.init(size: size, content: .people(people), side: wanted, isSpoken: isSpoken)
    }

    /// The layout of a window for what is to be shown.
    ///
    /// A screen that is read out has no columns side by side, however wide it is.
    public init(size: Size, content: Content, side wanted: Side, isSpoken: Bool = false) {
        let screen = size.rect
        header = screen.top(1)
        hints = screen.bottom(1)
        message = screen.removingBottom(1).bottom(1)
        let body = screen.removingTop(1).removingBottom(2)
        names = body.top(1)
        if size.columns < Self.smallest.columns || size.rows < Self.smallest.rows {
            mode = .tooSmall
        } else {
            mode = size.columns < Self.least(for: content) || isSpoken ? .list : .grid
        }
        guard mode == .grid else {
            grid = body.removingTop(1)
            side = wanted == .summary ? nil : body
            widths = []
            return
        }
        let split = Self.split(size.columns, content: content, side: wanted)
        widths = split.widths
        side = split.side > 0 ? body.right(split.side) : nil
        grid = body.removingTop(1).removingRight(split.side)
    }

    private static func least(for content: Content) -> Int {
        if case .days = content { weekColumns } else { gridColumns }
    }

    private static func split(_ columns: Int, content: Content, side: Side) -> ColumnWidths {
        switch content {
        case .people(let count): ColumnWidths(columns: columns, people: max(1, count), side: side)
        case .days(let count): ColumnWidths(columns: columns, people: count, side: side, least: .days)
        case .sheet: ColumnWidths(sheetOf: columns, side: side)
        }
    }

    /// The column of the screen at which a person's column begins, counted among those in view.
    func left(of place: Int) -> Int {
        grid.column + Self.gutter + 1 + widths.prefix(place).reduce(0) { $0 + $1 + 1 }
    }
}
