public import Salon

/// Something to be done to the book.
nonisolated public enum BookWrite: Hashable, Sendable {
    case book(BookingDraft)
    case move(Visit, to: MoveTarget)
    case cancel(Visit, reason: String)
    case setStatus(Visit, to: VisitStatus)
    case pay(Visit, Settlement)
    case undo

    /// The visit that it changes, where it is one that exists.
    var visit: Visit? {
        switch self {
        case .move(let visit, _), .cancel(let visit, _), .setStatus(let visit, _), .pay(let visit, _): visit
        case .book, .undo: nil
        }
    }
}
