/// A bar from left to right, half a cell exact.
public enum Bar {
    /// The bar of a value where `most` fills all columns; anything above 0 shows at least half a cell.
    public static func text(_ value: Int64, of most: Int64, columns: Int, glyphs: Glyphs) -> String {
        guard value > 0, most > 0, columns > 0 else { return "" }
        let wanted = Int((Double(min(value, most)) / Double(most) * Double(columns * 2)).rounded())
        let halves = min(max(1, wanted), columns * 2)
        return String(repeating: glyphs.full, count: halves / 2) + (halves % 2 == 1 ? glyphs.leftHalf : "")
    }
}
