internal import Postgres

extension Book {
    /// Moves a visit of a known version in time or to another stylist.
    ///
    /// Throws: `BookError.refused` with the rules of a booking, `notMovable`, or `changedSince` when somebody else was
    /// faster.
    @concurrent public func move(
        _ visit: Identifier<Visit>,
        version: Int,
        to target: MoveTarget,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        if let reason = target.squeezeIn, let refusal = TextRules.problems(withReason: reason).first?.refusal {
            throw .refused(refusal)
        }
        let request = ChangeRequest.move(visit, target)
        let isSharing = target.squeezeIn != nil
        return try await changing(visit, version, .move, request, order, isSharing: isSharing) { before, connection in
            guard [.tentative, .booked, .confirmed, .arrived].contains(before.status) else {
                throw Refusal.notMovable(before.status)
            }
            let wanted = before.moved(to: target.shape(of: before))
            let reason = target.squeezeIn
            let after = try await placed(wanted, movedFrom: before, squeezingIn: reason, order, on: connection)
            return VisitEdit(after: after, letter: "moved")
        }
    }

    /// Makes the last part of a visit on which somebody works so many minutes longer, or shorter when negative.
    ///
    /// Throws: `BookError.refused` with the rules of a booking, `notEditable`, or `changedSince`.
    @concurrent public func resize(
        _ visit: Identifier<Visit>,
        version: Int,
        by minutes: Int,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let request = ChangeRequest.resize(visit, minutes)
        return try await changing(visit, version, .resize, request, order) { before, connection in
            if let refusal = EditRules.refusal(of: before) { throw refusal }
            guard let shape = before.shape.resized(by: minutes) else {
                throw Refusal.outOfRange(.length, VisitShape.shortestPart...Layout.longestPart)
            }
            let after = try await placed(before.moved(to: shape), movedFrom: before, order, on: connection)
            return VisitEdit(after: after, letter: Self.letter(from: before, to: after))
        }
    }

    /// Cancels a visit for a reason of at most 200 characters.
    @concurrent public func cancel(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try Self.check(reason: reason)
        return try await changing(visit, version, .cancel, ChangeRequest.cancel(visit, reason), order) { before, _ in
            guard before.status.mayBecome(.cancelled) else {
                throw Refusal.statusNotAllowed(from: before.status, to: .cancelled)
            }
            let late = BookingRules.isLate(cancelling: before, at: order.now)
            return VisitEdit(
                after: before.becoming(.cancelled, since: order.now),
                letter: "cancelled",
                reason: reason,
                endedAs: late ? "late" : "early"
            )
        }
    }

    /// Refuses a reason that is too long or that nobody could read.
    static func check(reason: String) throws(BookError) {
        let problems = TextRules.problems(with: reason, field: .note, limit: TextRules.reason)
        if let refusal = problems.first?.refusal { throw .refused(refusal) }
    }

    /// Takes a visit to another status.
    ///
    /// Throws: `BookError.refused` with `statusNotAllowed` when the visit is not where that status follows, `anotherDay`
    /// when it is not the day of the visit.
    @concurrent public func setStatus(
        of visit: Identifier<Visit>,
        version: Int,
        to status: VisitStatus,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await changing(visit, version, .status, ChangeRequest.status(visit, status), order) { before, _ in
            guard status != .cancelled else { throw Refusal.statusNotAllowed(from: before.status, to: status) }
            if let refusal = StatusRules.refusal(of: status, for: before, now: order.now, zone: salon.zone) {
                throw refusal
            }
            return VisitEdit(after: before.becoming(status, since: order.now))
        }
    }

    /// What became of an operation: its change, or nil when it was never done and will not be.
    ///
    /// A commit whose answer was lost may still be on its way to the server: it is waited for, and while it stays open
    /// nobody can tell. Throws: `BookError.busy` then.
    @concurrent public func change(of operation: OperationID) async throws(BookError) -> Change? {
        try await asking {
            if let change = try await storedChange(of: operation) { return change }
            try await waitForWriter(of: operation)
            return try await storedChange(of: operation)
        }
    }

    private func storedChange(of operation: OperationID) async throws -> Change? {
        try await pool.withConnection {
            try await ChangeRows.change(of: operation, request: nil, salon: salon, on: $0)
        }
    }

    /// Returns when no transaction is open that has entered the operation.
    ///
    /// Entering it as well waits for the other's end, since its name is unique; ours is rolled back.
    private func waitForWriter(of operation: OperationID) async throws {
        struct RolledBack: Error {}
        do {
            try await pool.withTransaction { connection in
                try await ChangeRows.claim(operation, salon: salon, on: connection)
                throw RolledBack()
            }
        } catch is RolledBack {}
    }

    /// Changes a visit of a known version in one transaction; the same operation asked for again is told what it did.
    func changing(
        _ id: Identifier<Visit>,
        _ version: Int,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        isSharing: Bool = false,
        edit: (Visit, Connection) async throws -> VisitEdit
    ) async throws(BookError) -> Change {
        try await once(order, request, isSharing: isSharing) { connection, isSharing in
            let found = try await Self.locked(id, isSharing: isSharing, salon: salon, on: connection)
            guard let before = found else { throw Refusal.noSuchVisit }
            return before
        } _: { before, connection, _ in
            try await checkVersion(of: before, version, on: connection)
            let edit = try await edit(before, connection)
            return try await write(edit, before: before, verb, request, order, on: connection)
        }
    }

    private func checkVersion(of visit: Visit, _ version: Int, on connection: Connection) async throws {
        guard visit.version != version else { return }
        let last = try await ChangeRows.lastAuthor(of: visit.id, salon: salon, on: connection)
        let nobody = Author(account: "fifi", terminal: "clock")
        throw Refusal.changedSince(by: last?.author ?? nobody, at: last?.at ?? visit.statusSince)
    }
}
