/// How far a form is on the way to squeezing somebody in.
nonisolated enum SqueezeStep: Hashable, Sendable {
    /// Nobody can be, or nobody was asked for.
    case none
    /// The stylist is taken, and it is offered.
    case offered
    /// The reason is asked for.
    case asked
}
