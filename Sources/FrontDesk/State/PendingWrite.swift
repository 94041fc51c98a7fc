public import Salon

/// A write that the database has not answered yet.
nonisolated public struct PendingWrite: Hashable, Sendable {
    /// Its name in the book.
    public let operation: OperationID
    /// What is to be done.
    public let write: BookWrite
    /// Whether the connection broke and it is being asked for.
    public var isChecking = false

    /// The visit as it is drawn ahead of the answer, or nil when nothing is.
    func drawnAhead(now: Instant) -> Visit? {
        switch write {
        case .move(let visit, let target): visit.moved(to: target)
        case .resize(let visit, let minutes): visit.resized(by: minutes)
        case .setStatus(let visit, let status): visit.becoming(status, at: now)
        case .noShow(let visit, _): visit.becoming(.noShow, at: now)
        case .book, .cancel, .undo, .redo, .edit, .block, .unblock, .saveCustomer, .addFormula, .merge, .erase, .pay,
            .setting:
            nil
        }
    }
}

nonisolated extension Visit {
    /// The visit as it would be somewhere else.
    func moved(to target: MoveTarget) -> Visit { shaped(target.shape(of: self)) }

    /// The visit as it would be with its last hands-on part longer or shorter; as it is where that cannot be.
    func resized(by minutes: Int) -> Visit { shaped(shape.resized(by: minutes) ?? shape) }

    /// The visit as it would be in another status.
    func becoming(_ status: VisitStatus, at instant: Instant) -> Visit { with { $0.reach(status, since: instant) } }

    // Its version is the one that is in the book, until the answer says another.
    private func shaped(_ shape: VisitShape) -> Visit { moved(to: shape).with { $0.version = version } }
}
