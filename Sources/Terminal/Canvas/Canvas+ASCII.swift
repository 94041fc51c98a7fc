import Foundation

extension Canvas {
    /// The canvas as a terminal that knows only ASCII can show it, each cell staying one cell: letters lose their
    /// marks, known signs become what resembles them, the rest question marks.
    public func reducedToASCII() -> Canvas {
        var result = self
        for index in result.cells.indices where !result.cells[index].text.utf8.allSatisfy({ $0 < 0x80 }) {
            result.cells[index].text = Self.ascii(result.cells[index].text)
        }
        for index in result.cells.indices where result.cells[index].isContinuation {
            result.cells[index].isContinuation = false
            result.cells[index].text = result.cells[index - 1].text
        }
        return result
    }

    private static let signs: [String: String] = [
        "·": ".", "•": "*", "…": "~", "–": "-", "—": "-", "−": "-", "‹": "<", "›": ">", "«": "<", "»": ">",
        "‘": "'", "’": "'", "“": "\"", "”": "\"", "×": "x", "→": ">", "←": "<", "↑": "^", "↓": "v", "✓": "v", "✗": "x",
        "●": "*", "○": "o", "◆": "&", "▸": ">", "▴": "^", "▾": "v", "€": "E", "£": "L", "¥": "Y", "ß": "s", "ø": "o",
        "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "a", "œ": "o",
    ]

    private static func ascii(_ text: String) -> String {
        if let sign = Self.signs[text] { return sign }
        let base = text.decomposedStringWithCanonicalMapping.unicodeScalars.first
        return base.flatMap { $0.isASCII ? String(Character($0)) : nil } ?? "?"
    }
}
