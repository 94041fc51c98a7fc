/// A setting with the number that it has in the book.
public struct SettingEntry<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Its number.
    public let number: Int64
    /// What is set.
    public let value: Value

    /// Makes an entry.
    public init(_ number: Int64, _ value: Value) {
        self.number = number
        self.value = value
    }
}
