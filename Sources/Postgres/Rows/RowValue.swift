/// A type that a column can be read as.
public protocol RowValue: Sendable {
    /// Reads a cell; nil when it holds another type, or NULL where that has no meaning.
    init?(cell: Cell)
}

extension String: RowValue {
    /// The text form of any type.
    public init?(cell: Cell) {
        guard let text = cell.text else { return nil }
        self = text
    }
}

extension FixedWidthInteger where Self: RowValue {
    /// A whole number that fits; a sum of numbers (`numeric`) too, as long as it has no fraction.
    public init?(cell: Cell) {
        guard let text = cell.text, TypeIdentifier.wholeNumbers.contains(cell.type) else { return nil }
        self.init(text)
    }
}

extension Int: RowValue {}
extension Int64: RowValue {}
extension Int32: RowValue {}

extension Bool: RowValue {
    /// A truth value.
    public init?(cell: Cell) {
        guard let text = cell.text, cell.type == TypeIdentifier.bool else { return nil }
        self = text == "t"
    }
}

extension Double: RowValue {
    /// Any number.
    public init?(cell: Cell) {
        guard let text = cell.text, TypeIdentifier.numbers.contains(cell.type) else { return nil }
        self.init(text)
    }
}

extension Optional: RowValue where Wrapped: RowValue {
    /// Nil for NULL; a cell of another type is refused all the same.
    public init?(cell: Cell) {
        guard cell.text != nil else {
            self = .none
            return
        }
        guard let value = Wrapped(cell: cell) else { return nil }
        self = .some(value)
    }
}
