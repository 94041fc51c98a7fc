/// A value of JSON that is written as `null` where it is missing, so that its key is always there.
struct Nullable<Value: Encodable & Sendable>: Encodable, Sendable {
    /// The value, or nil.
    let value: Value?

    /// Wraps a value.
    init(_ value: Value?) {
        self.value = value
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value { try container.encode(value) } else { try container.encodeNil() }
    }
}
