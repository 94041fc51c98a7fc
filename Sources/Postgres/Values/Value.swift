/// A parameter of a statement.
public enum Value: Sendable, Hashable {
    /// SQL's NULL.
    case null
    /// Text, or anything that has a text form (a uuid, a time, JSON); its type follows from where it stands.
    case text(String)
    /// A whole number, sent as `bigint`.
    case int(Int64)
    /// A truth value.
    case bool(Bool)
    /// A floating-point number; never for money.
    case double(Double)
    /// Raw bytes, sent as `bytea`.
    case bytes([UInt8])
    /// An array of values of one kind; numbers are sent as `bigint[]`, texts are typed by their surroundings.
    case array([Value])

    /// Text or NULL.
    public static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
    /// A number or NULL.
    public static func optional(_ number: Int64?) -> Value { number.map { .int($0) } ?? .null }
    /// A number or NULL.
    public static func optional(_ number: Int?) -> Value { number.map { .int(Int64($0)) } ?? .null }
    /// A truth value or NULL.
    public static func optional(_ truth: Bool?) -> Value { truth.map { .bool($0) } ?? .null }
    /// A floating-point number or NULL.
    public static func optional(_ number: Double?) -> Value { number.map { .double($0) } ?? .null }
    /// An array of texts.
    public static func texts(_ texts: some Sequence<String>) -> Value { .array(texts.map { .text($0) }) }
    /// An array of numbers.
    public static func ints(_ numbers: some Sequence<some BinaryInteger>) -> Value {
        .array(numbers.map { .int(Int64($0)) })
    }
    /// A number of another width.
    public static func int(_ number: Int) -> Value { .int(Int64(number)) }
}

extension Value: ExpressibleByStringLiteral {
    /// Text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension Value: ExpressibleByStringInterpolation {}

extension Value: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .int(value) }
}

extension Value: ExpressibleByBooleanLiteral {
    /// A truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Value: ExpressibleByFloatLiteral {
    /// A floating-point number.
    public init(floatLiteral value: Double) { self = .double(value) }
}

extension Value: ExpressibleByArrayLiteral {
    /// An array.
    public init(arrayLiteral elements: Value...) { self = .array(elements) }
}

extension Value: ExpressibleByNilLiteral {
    /// SQL's NULL.
    public init(nilLiteral: ()) { self = .null }
}
