/// Days on which the salon is closed out of turn.
public struct ClosureSetting: Hashable, Sendable, Codable {
    /// Which days.
    public var days: Validity
    /// Why, 1 to 100 characters.
    public var reason: String
    /// Whether it was taken away again before it began.
    public var isRemoved: Bool

    /// Makes a closure.
    public init(days: Validity, reason: String, isRemoved: Bool = false) {
        self.days = days
        self.reason = reason
        self.isRemoved = isRemoved
    }
}
