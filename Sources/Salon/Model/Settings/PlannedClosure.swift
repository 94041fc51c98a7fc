/// Days on which a salon that is to be will be closed out of turn.
public struct PlannedClosure: Hashable, Sendable, Codable {
    /// The first day.
    public var first: LocalDay
    /// The last day.
    public var last: LocalDay
    /// Why.
    public var reason: String

    /// Makes a closure.
    public init(first: LocalDay, last: LocalDay, reason: String) {
        self.first = first
        self.last = last
        self.reason = reason
    }
}
