/// What a wall-clock time of one day means in a zone.
///
/// A change of the clocks leaves out an hour in spring and repeats one in autumn. PostgreSQL and Foundation resolve both
/// silently, and differently; here the caller is told and decides.
public enum WallClock: Hashable, Sendable {
    /// The clock shows the time once.
    case once(Instant)
    /// The clock jumps over the time: it does not exist on that day.
    case missing
    /// The clock shows the time twice: the earlier and the later instant.
    case twice(Instant, Instant)

    /// The instant when there is just one.
    public var single: Instant? {
        if case .once(let instant) = self { instant } else { nil }
    }

    /// An instant in any case but a missing time: the earlier one of two.
    public var earliest: Instant? {
        switch self {
        case .once(let instant), .twice(let instant, _): instant
        case .missing: nil
        }
    }
}
