/// Bars side by side that grow from below, an eighth of a cell exact, with a label below those that have room for one.
public struct BarChart: Sendable, Hashable {
    /// How high the bars are; none is below 0.
    public let values: [Int64]
    /// What stands below each.
    public let labels: [String]

    /// A chart of as many bars as there are values.
    public init(values: [Int64], labels: [String]) {
        self.values = values.map { max(0, $0) }
        self.labels = labels
    }

    /// The chart as lines of text from the top, the labels last; bars that do not fit side by side are added up.
    public func lines(columns: Int, rows: Int, glyphs: Glyphs) -> [String] {
        guard columns > 0, rows > 1, !self.values.isEmpty else { return [] }
        let folded = self.folded(to: columns)
        let width = min(Self.widest, columns / folded.values.count)
        let most = folded.values.max() ?? 0
        let heights = folded.values.map { Self.eighths($0, of: most, rows: rows - 1) }
        let bars = (0..<rows - 1).reversed().map { row in
            heights.map { Self.cell($0 - row * 8, width: width, glyphs: glyphs) }.joined().trimmedAtEnd
        }
        return bars + [folded.labelLine(width: width, columns: columns)]
    }

    private static let widest = 6

    private func folded(to columns: Int) -> BarChart {
        let each = (self.values.count + columns - 1) / columns
        guard each > 1 else { return self }
        let starts = Array(stride(from: 0, to: self.values.count, by: each))
        return BarChart(
            values: starts.map { self.values[$0..<min($0 + each, self.values.count)].reduce(0, +) },
            labels: starts.map { self.labels.indices.contains($0) ? self.labels[$0] : "" }
        )
    }

    private static func eighths(_ value: Int64, of most: Int64, rows: Int) -> Int {
        guard value > 0, most > 0 else { return 0 }
        return max(1, Int((Double(value) / Double(most) * Double(rows * 8)).rounded()))
    }

    /// One row of one bar, a column left free beside it where there are several.
    private static func cell(_ eighths: Int, width: Int, glyphs: Glyphs) -> String {
        let sign = eighths <= 0 ? " " : eighths >= 8 ? glyphs.full : glyphs.eighths[eighths - 1]
        return width == 1 ? sign : String(repeating: sign, count: width - 1) + " "
    }

    private func labelLine(width: Int, columns: Int) -> String {
        var line = ""
        for (index, label) in self.labels.enumerated() where index < self.values.count {
            let place = index * width
            guard place == 0 || place > line.count, place + label.count <= columns else { continue }
            line += String(repeating: " ", count: place - line.count) + label
        }
        return line
    }
}

extension String {
    /// The text without blanks at its end.
    fileprivate var trimmedAtEnd: String {
        var rest = Substring(self)
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
