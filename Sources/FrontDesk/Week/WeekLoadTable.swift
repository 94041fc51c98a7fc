internal import Salon
internal import Terminal

/// Where the names and cells of everybody's week are on the screen.
nonisolated struct WeekLoadTable: Hashable, Sendable {
    private static let widestName = 14
    private static let narrowestName = 8
    /// The tallest line: a bar of two rows, its number and a blank row.
    private static let most = 5

    let rect: Rect
    /// The columns of the names.
    let name: Int
    /// The columns of a day.
    let width: Int
    /// The rows of a person.
    let height: Int

    /// The table of so many people, with a line below them for all together.
    init(in rect: Rect, people: Int) {
        self.rect = rect
        name = rect.columns < ScreenLayout.gridColumns ? Self.narrowestName : Self.widestName
        width = max(1, (rect.columns - name) / 7)
        height = min(Self.most, max(1, (rect.rows - 1) / (people + 1)))
    }

    /// The rows of a line, cut where the window ends.
    func line(_ place: Int) -> Rect { rect.removingTop(1 + place * height).top(height) }

    /// A day's cell of a line, or of the heading.
    func cell(_ day: Int, of line: Rect) -> Rect {
        line.removingLeft(name + day * width).left(width).removingRight(1)
    }

    /// The line and the day below a point.
    func place(at point: Point) -> (person: Int, day: Int)? {
        let (row, column) = (point.row - rect.row - 1, point.column - rect.column - name)
        guard row >= 0, column >= 0, column / width < 7 else { return nil }
        return (row / height, column / width)
    }
}
