/// One or more keys pressed one after the other, such as `n`, `Ctrl-S` or `o d`.
public struct KeySequence: Sendable, Hashable {
    /// The keys in their order.
    public let keys: [Key]

    /// A sequence of keys.
    public init(_ keys: [Key]) { self.keys = keys }

    /// The sequence of names as `name` writes them, or nil when one of them is no key's.
    public init?(name: String) {
        // A blank alone is the key, not the space between two.
        let names = name == " " ? [name] : name.split(separator: " ").map(String.init)
        let keys = names.compactMap { Key(name: $0) }
        guard !keys.isEmpty, keys.count == names.count else { return nil }
        self.keys = keys
    }

    /// The names of the keys, for help and documents: `o d`.
    public var name: String { self.keys.map(\.name).joined(separator: " ") }

    /// The names of the keys where columns are few.
    public var shortName: String { self.keys.map(\.shortName).joined(separator: " ") }

    /// Whether the other sequence begins with this one, or is this one.
    public func begins(_ other: KeySequence) -> Bool { other.keys.starts(with: self.keys) }
}
