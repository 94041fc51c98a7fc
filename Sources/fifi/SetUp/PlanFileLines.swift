/// Finds the line of a key in the text of a plan, since the parser keeps places only for errors of syntax.
struct PlanFileLines: Sendable {
    /// Where a key stands: at the top, or in the n-th table of a list.
    struct Place: Hashable, Sendable {
        /// The list's name, or nil at the top.
        var list: String?
        /// Which of its tables, from 0.
        var index = 0
        /// The key; nil for the table itself.
        var key: String?
    }

    private let lines: [Place: Int]

    /// Reads where what is.
    init(_ text: String) {
        var lines: [Place: Int] = [:]
        var place = Place()
        var counts: [String: Int] = [:]
        for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.trimmingSpaces
            if line.hasPrefix("[") {
                let name = line.prefix { $0 != "]" }.filter { $0 != "[" && $0 != " " && $0 != "\"" }
                place = Place(list: name, index: counts[name, default: 0])
                counts[name, default: 0] += 1
                lines[place] = offset + 1
            } else if let equals = line.firstIndex(of: "="), !line.hasPrefix("#") {
                let key = line[..<equals].filter { !" \t\"'".contains($0) }
                lines[Place(list: place.list, index: place.index, key: key)] = offset + 1
            }
        }
        self.lines = lines
    }

    /// The line, from 1: of the key, or of its table where it has none.
    func line(_ place: Place) -> Int {
        lines[place] ?? lines[Place(list: place.list, index: place.index)] ?? 1
    }
}
