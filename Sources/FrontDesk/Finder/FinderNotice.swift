import Salon

/// What the finder answers to the last key or the last answer, until the next key.
nonisolated enum FinderNotice: Hashable, Sendable {
    /// Why nothing could be looked for or booked.
    case error(BookError)
    /// The slot that was marked has been taken meanwhile.
    case gone
}
