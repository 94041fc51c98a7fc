/// Rows as RFC 4180 writes them, so that no cell begins a formula in a spreadsheet.
enum CSVText {
    /// The rows with a heading, each ended by CR LF.
    static func encode(_ heading: [String], _ rows: [[String]]) -> String {
        ([heading] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        // By scalars: a mark after the sign would make one Character of the two and hide it.
        let begins = text.unicodeScalars.first { $0 != " " }.map { "=+-@\t\r\n|%".unicodeScalars.contains($0) } ?? false
        let safe = begins ? "'" + text : text
        guard safe.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }
}
