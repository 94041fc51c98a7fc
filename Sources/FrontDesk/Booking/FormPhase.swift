/// Where a booking form stands between typing and the commit.
nonisolated enum FormPhase: Hashable, Sendable {
    /// It is being filled in.
    case editing
    /// The booking is on its way.
    case saving
    /// The connection broke while saving: it is being asked what became of it.
    case checking
    /// The booking is committed.
    case saved
}
