import Salon

/// What the keys typed ahead wait for, so that the same keys do the same on a slow line as on a fast one.
nonisolated enum FormPause: Hashable, Sendable {
    /// The customers that fit what was typed.
    case matches
    /// The rules of a day.
    case day(LocalDay)
}
