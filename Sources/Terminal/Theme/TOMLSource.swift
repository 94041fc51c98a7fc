/// Finds the line of a key in TOML text, since the parser keeps places only for errors of syntax.
struct TOMLSource {
    private let lines: [Substring]

    init(_ text: String) {
        self.lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The line, counted from 1, of the key at a path of table, key and the keys of an inline table; the line of the
    /// nearest enclosing key where the last ones have none of their own.
    func line(of path: [String]) -> Int? {
        var table = ""
        var found: Int?
        for (index, line) in self.lines.enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.hasPrefix("[") {
                table = Self.name(in: line)
                if path.first == table { found = index + 1 }
            } else if let key = Self.key(of: line), Self.matches(path, table: table, key: key) {
                return index + 1
            }
        }
        return found
    }

    private static func matches(_ path: [String], table: String, key: String) -> Bool {
        if table.isEmpty { return path.first == key }
        return path.count > 1 && path[0] == table && path[1] == key
    }

    private static func name(in header: Substring) -> String {
        String(header.prefix { $0 != "]" }.drop { $0 == "[" || $0 == " " }.prefix { $0 != " " })
    }

    private static func key(of line: Substring) -> String? {
        guard let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else { return nil }
        return String(line[..<equals]).filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" }
    }
}
