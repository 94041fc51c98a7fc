/// The number of a row in the salon's book, typed by what it names so that a visit is never looked up as a customer.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
    /// The number that PostgreSQL gave it; positive.
    public let number: Int64

    /// Wraps a number read from the database or from the command line.
    public init(_ number: Int64) {
        self.number = number
    }

    /// Orders by number, which is the order in which holds are taken so that no two bookings wait for each other.
    public static func < (left: Self, right: Self) -> Bool {
        left.number < right.number
    }
}

extension Identifier: CustomStringConvertible {
    /// The bare number.
    public var description: String { String(number) }
}
