/// A place in the finder that can have the focus; services are counted from 0.
nonisolated enum FinderField: Hashable, Sendable {
    case service(Int)
    case stylist
    case from
    /// The list of free slots.
    case slots
}
