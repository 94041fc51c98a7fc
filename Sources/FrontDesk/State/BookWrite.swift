public import Salon

/// Something to be done to the book.
nonisolated public enum BookWrite: Hashable, Sendable {
    case book(BookingDraft)
    case edit(Visit, to: BookingDraft)
    case move(Visit, to: MoveTarget)
    case resize(Visit, by: Int)
    case cancel(Visit, reason: String)
    case setStatus(Visit, to: VisitStatus)
    /// Block time, perhaps in the place of a block that is there.
    case block(BlockDraft, replacing: Block?)
    /// Give blocked time free, a weekly one from a day on.
    case unblock(BlockSource, from: LocalDay)
    case undo
    case redo

    /// The visit that it changes, where it is one that exists.
    var visit: Visit? {
        switch self {
        case .edit(let visit, _), .move(let visit, _), .resize(let visit, _), .cancel(let visit, _),
            .setStatus(let visit, _):
            visit
        case .book, .block, .unblock, .undo, .redo: nil
        }
    }
}
