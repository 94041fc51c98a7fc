/// A day on which the invented salon is closed out of turn.
public struct DemoClosure: Hashable, Sendable {
    /// Which day.
    public let day: LocalDay
    /// Why.
    public let reason: String
}
