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
        try await changing(visit, version, .move, ChangeRequest.move(visit, target), order) { before, connection in
            guard [.tentative, .booked, .confirmed, .arrived].contains(before.status) else {
                throw Refusal.notMovable(before.status)
            }
            let after = before.moved(to: target.shape(of: before))
            try await checkRules(of: after, movedFrom: before, now: order.now, on: connection)
            return VisitEdit(after: after, letter: "moved")
        }
    }

    /// Cancels a visit for a reason of at most 200 characters.
    @concurrent public func cancel(
        _ visit: Identifier<Visit>,
        version: Int,
        reason: String,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        let problems = TextRules.problems(with: reason, field: .note, limit: TextRules.reason)
        if let refusal = problems.first?.refusal { throw .refused(refusal) }
        return try await changing(visit, version, .cancel, ChangeRequest.cancel(visit, reason), order) { before, _ in
            guard before.status.mayBecome(.cancelled) else {
                throw Refusal.statusNotAllowed(from: before.status, to: .cancelled)
            }
            let late = before.span.start < order.now.adding(minutes: BookingRules.lateCancellation)
            return VisitEdit(
                after: before.becoming(.cancelled, since: order.now),
                letter: "cancelled",
                reason: reason,
                endedAs: late ? "late" : "early"
            )
        }
    }

    /// Takes a visit to another status.
    ///
    /// Throws: `BookError.refused(.statusNotAllowed)` when the visit is not where that status follows.
    @concurrent public func setStatus(
        of visit: Identifier<Visit>,
        version: Int,
        to status: VisitStatus,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await changing(visit, version, .status, ChangeRequest.status(visit, status), order) { before, _ in
            guard status != .cancelled, before.status.mayBecome(status) else {
                throw Refusal.statusNotAllowed(from: before.status, to: status)
            }
            return VisitEdit(after: before.becoming(status, since: order.now))
        }
    }

    /// What became of an operation: its change, or nil when it was never done.
    @concurrent public func change(of operation: OperationID) async throws(BookError) -> Change? {
        try await asking {
            try await pool.withConnection {
                try await ChangeRows.change(of: operation, request: nil, salon: salon, on: $0)
            }
        }
    }

    /// Changes a visit of a known version in one transaction; the same operation asked for again is told what it did.
    func changing(
        _ id: Identifier<Visit>,
        _ version: Int,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        edit: (Visit, Connection) async throws -> VisitEdit
    ) async throws(BookError) -> Change {
        try await asking {
            do {
                return try await committing(order) { connection in
                    // Locked before the operation is looked for, so that the same one asked for twice at once is seen.
                    let found = try await Self.visit(id, salon: salon, locking: true, on: connection)
                    guard let before = found else { throw Refusal.noSuchVisit }
                    let done = try await ChangeRows.change(
                        of: order.operation,
                        request: request,
                        salon: salon,
                        on: connection
                    )
                    if let done { return done }
                    try await checkVersion(of: before, version, on: connection)
                    let edit = try await edit(before, connection)
                    return try await write(edit, before: before, verb, request, order, on: connection)
                }
            } catch is HoldsTaken {
                throw BookError.busy
            }
        }
    }

    private func checkVersion(of visit: Visit, _ version: Int, on connection: Connection) async throws {
        guard visit.version != version else { return }
        let last = try await ChangeRows.lastAuthor(of: visit.id, salon: salon, on: connection)
        let nobody = Author(account: "fifi", terminal: "clock")
        throw Refusal.changedSince(by: last?.author ?? nobody, at: last?.at ?? visit.statusSince)
    }

    /// The rules of a booking; a visit that keeps its start may do so also after that start has passed.
    func checkRules(of after: Visit, movedFrom before: Visit, now: Instant, on connection: Connection) async throws {
        let plan = try await Self.day(salon.zone.day(of: after.span.start), salon: salon, on: connection)
        let judged = after.span.start == before.span.start ? min(now, after.span.start) : now
        let problems = BookingRules.problems(
            with: after.shape,
            customer: after.customer?.id,
            on: plan,
            now: judged,
            ignoring: after.id
        )
        if let refusal = problems.first?.refusal { throw refusal }
    }
}
