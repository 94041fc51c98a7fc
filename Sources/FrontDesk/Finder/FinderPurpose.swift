/// What a free slot is looked for.
nonisolated enum FinderPurpose: Hashable, Sendable {
    /// A visit on this day or on one to come.
    case ahead
    /// Somebody who has just walked in.
    case walkIn
}
