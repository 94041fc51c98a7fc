// One implementation for each type, and what is generic open to the compiler of the caller: looking a generic type up at
// run time took a third of the time of reading a day.

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

extension Int: RowValue {
    /// A whole number that fits; a sum of numbers (`numeric`) too, as long as it has no fraction.
    public init?(cell: Cell) {
        guard let value = cell.wholeNumber(as: Self.self) else { return nil }
        self = value
    }
}

extension Int64: RowValue {
    /// A whole number that fits; a sum of numbers (`numeric`) too, as long as it has no fraction.
    public init?(cell: Cell) {
        guard let value = cell.wholeNumber(as: Self.self) else { return nil }
        self = value
    }
}

extension Int32: RowValue {
    /// A whole number that fits; a sum of numbers (`numeric`) too, as long as it has no fraction.
    public init?(cell: Cell) {
        guard let value = cell.wholeNumber(as: Self.self) else { return nil }
        self = value
    }
}

extension Cell {
    fileprivate func wholeNumber<Number: FixedWidthInteger>(as type: Number.Type) -> Number? {
        guard TypeIdentifier.wholeNumbers.contains(self.type) else { return nil }
        return self.withText { Number(digits: $0) } ?? nil
    }
}

extension FixedWidthInteger {
    /// Reads decimal digits with a sign or without; nil for anything else, and for what does not fit.
    init?(digits: UnsafeBufferPointer<UInt8>) {
        let isNegative = digits.first == UInt8(ascii: "-")
        let digits = isNegative ? digits.dropFirst() : digits[...]
        guard !digits.isEmpty else { return nil }
        var value: Self = 0
        for byte in digits {
            guard (48...57).contains(byte) else { return nil }
            let (tenfold, first) = value.multipliedReportingOverflow(by: 10)
            let digit = Self(byte - 48)
            let (next, second) =
                isNegative ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
            guard !first, !second else { return nil }
            value = next
        }
        self = value
    }
}

extension Bool: RowValue {
    /// A truth value.
    public init?(cell: Cell) {
        guard cell.type == TypeIdentifier.bool, let first = cell.withText({ $0.first }) else { return nil }
        self = first == UInt8(ascii: "t")
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
    @inlinable
    public init?(cell: Cell) {
        guard !cell.isNull else {
            self = .none
            return
        }
        guard let value = Wrapped(cell: cell) else { return nil }
        self = .some(value)
    }
}
