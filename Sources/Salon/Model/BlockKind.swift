/// Why somebody takes no customers for a while.
public enum BlockKind: String, CaseIterable, Hashable, Sendable {
    case lunch
    case training
    case timeOff = "time_off"
    case other
}
