/// A type whose arrays a column can be read as.
public protocol RowArrayElement: Sendable {
    /// Reads a whole array; nil when the cell holds something else.
    static func array(cell: Cell) -> [Self]?
}

extension Array: RowValue where Element: RowArrayElement {
    /// Reads an array of one dimension without NULLs (or `bytea`, for bytes).
    public init?(cell: Cell) {
        guard let elements = Element.array(cell: cell) else { return nil }
        self = elements
    }
}

extension String: RowArrayElement {
    /// The text forms of any array's elements.
    public static func array(cell: Cell) -> [String]? {
        guard let elements = cell.withText({ parseArray($0) }) ?? nil else { return nil }
        let texts = elements.compactMap { $0 }
        return texts.count == elements.count ? texts : nil
    }
}

extension FixedWidthInteger where Self: RowArrayElement {
    /// The elements of an array of whole numbers.
    public static func array(cell: Cell) -> [Self]? {
        guard TypeIdentifier.wholeNumberArrays.contains(cell.type), let texts = String.array(cell: cell) else {
            return nil
        }
        let numbers = texts.compactMap { Self($0) }
        return numbers.count == texts.count ? numbers : nil
    }
}

extension Int: RowArrayElement {}
extension Int64: RowArrayElement {}
extension Int32: RowArrayElement {}

extension UInt8: RowArrayElement {
    /// The bytes of a `bytea` in its hexadecimal form.
    public static func array(cell: Cell) -> [UInt8]? {
        guard cell.type == TypeIdentifier.bytea, let text = cell.text, text.hasPrefix("\\x") else { return nil }
        let digits = text.utf8.dropFirst(2).compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
