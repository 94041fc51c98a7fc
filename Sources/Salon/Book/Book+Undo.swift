internal import Postgres

extension Book {
    /// How long a change can be taken back by `undo`, in hours: a terminal's name belongs to somebody else tomorrow.
    public static let undoHours = 12

    /// Takes back the last change of the order's author that has not been taken back.
    ///
    /// Throws: what taking back a target throws.
    @concurrent public func undo(_ order: ChangeOrder) async throws(BookError) -> Change {
        try await undo(.author, order)
    }

    /// Takes back a change that has not been taken back.
    ///
    /// It is a change itself and passes the checks of a booking. Throws: `BookError.refused` with `nothingToUndo`,
    /// `noSuchChange`, `alreadyUndone`, `changedSince` when its subject was changed after it, or the rule that stands
    /// against it now.
    @concurrent public func undo(_ target: UndoTarget, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await reversing(.undo, ChangeRequest.undo(target), order) { connection in
            switch target {
            case .change(let id): return try await LastChange.named(id, salon: salon, on: connection)
            case .author: return try await lastDone(by: order.author, among: nil, on: connection)
            case .operations(let all): return try await lastDone(by: order.author, among: all, on: connection)
            }
        }
    }

    private func lastDone(
        by author: Author,
        among operations: [OperationID]?,
        on connection: Connection
    ) async throws -> LastChange {
        let last = try await LastChange.done(by: author, among: operations, salon: salon, on: connection)
        guard let last else { throw Refusal.nothingToUndo }
        return last
    }

    /// Does again what the order's author took back last, as long as they did nothing else since; where operations are
    /// named, only what one of these took back.
    ///
    /// Throws: `BookError.refused` with `nothingToRedo`, and what `undo` throws.
    @concurrent public func redo(
        among operations: [OperationID]? = nil,
        _ order: ChangeOrder
    ) async throws(BookError) -> Change {
        try await reversing(.redo, ChangeRequest.redo, order) { connection in
            let author = order.author
            let last = try await LastChange.undone(by: author, among: operations, salon: salon, on: connection)
            guard let last else { throw Refusal.nothingToRedo }
            return last
        }
    }

    private func reversing(
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        find: (Connection) async throws -> LastChange
    ) async throws(BookError) -> Change {
        try await once(order, request, isSharing: false) { _, _ in
        } _: { _, connection, isSharing in
            do {
                return try await reverse(try await find(connection), verb, request, order, isSharing, on: connection)
            } catch let error as PostgresError where error.constraint == "change_salon_id_reverses_key" {
                // Somebody else took back the same change at the same time.
                throw Refusal.alreadyUndone
            }
        }
    }

    private func reverse(
        _ last: LastChange,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        _ isSharing: Bool,
        on connection: Connection
    ) async throws -> Change {
        switch last.subject {
        case .block:
            let writer = BlockWriter(salon: salon, connection: connection, order: order)
            return try await writer.reverse(last, verb, request: request)
        case .visit(let visit):
            return try await reverse(last, on: visit, isSharing, verb, request, order, on: connection)
        case .customer(let customer):
            return try await reverse(last, onCard: customer, verb, request, order, on: connection)
        case .setting(let subject): return try await reverse(last, on: subject, verb, request, order, on: connection)
        }
    }

    private func reverse(
        _ last: LastChange,
        on id: Identifier<Visit>,
        _ isSharing: Bool,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        guard let visit = try await Self.locked(id, isSharing: isSharing, salon: salon, on: connection) else {
            throw Refusal.noSuchVisit
        }
        guard try await last.leftUntouched(visit, salon: salon, on: connection) else {
            let author = try await ChangeRows.lastAuthor(of: visit.id, salon: salon, on: connection)
            throw Refusal.changedSince(by: author?.author ?? order.author, at: author?.at ?? visit.statusSince)
        }
        let edit = try await reversed(last, on: visit, now: order.now, on: connection)
        if edit.after.status.isLive, !visit.status.isLive || !edit.after.occupiesSame(as: visit) {
            try await checkHolds(of: edit.after, before: visit, now: order.now, on: connection)
        }
        return try await write(edit, before: visit, verb, request, order, on: connection)
    }

    /// What reversing makes of the visit: what it was before, or for a booking a visit that was taken back.
    private func reversed(
        _ last: LastChange,
        on visit: Visit,
        now: Instant,
        on connection: Connection
    ) async throws -> VisitEdit {
        let state = try last.before.map { try VisitState(json: $0) }
        let after = try await state.asyncMap { state in
            let customer = try await self.customer(of: state, instead: visit.customer, on: connection)
            let note = try await self.note(before: last, now: visit, on: connection)
            return state.restored(
                to: visit,
                customer: customer,
                note: note,
                reason: try await squeezeReason(before: last, of: state, visit, on: connection),
                currency: salon.currency,
                since: try await began(state.status, of: visit, on: connection) ?? now
            )
        }
        let restored = after ?? visit.becoming(.cancelled, since: now)
        return VisitEdit(
            after: restored,
            letter: Self.letter(from: visit, to: restored),
            endedAs: restored.status == .cancelled ? "undone" : nil,
            reverses: last.id,
            reversedVerb: last.verb
        )
    }

    /// When a status began that a visit comes back to: whoever has waited since then goes on waiting since then.
    private func began(_ status: String, of visit: Visit, on connection: Connection) async throws -> Instant? {
        if status == visit.status.rawValue { return visit.statusSince }
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number), .text(status)]
        return try await connection.query(StepStatements.reached, key).first?.instant("at")
    }

    private func customer(
        of state: VisitState,
        instead present: CustomerReference?,
        on connection: Connection
    ) async throws -> CustomerReference? {
        // A history without lines did not write down whom a visit was for either.
        guard state.lines != nil, state.customer != present?.id.number else { return present }
        guard let number = state.customer else { return nil }
        let rows = try await connection.query(
            "SELECT id, name FROM fifi.customer WHERE salon_id = $1 AND id = $2",
            [.int(salon.id.number), .int(number)]
        )
        return try rows.first.map {
            CustomerReference(id: try $0.identifier("id"), name: try $0.decode("name"))
        }
    }

    /// What was noted before a change; what is noted now where the change left that alone.
    private func note(before last: LastChange, now visit: Visit, on connection: Connection) async throws -> String {
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number), .int(last.id.number)]
        guard let row = try await connection.query(VisitStatements.noteBefore, key).first else { return visit.note }
        return try row.decode("body", as: String?.self) ?? ""
    }

    /// Why the visit was squeezed in before a change.
    private func squeezeReason(
        before last: LastChange,
        of state: VisitState,
        _ visit: Visit,
        on connection: Connection
    ) async throws -> String {
        guard state.squeeze != nil else { return "" }
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number), .int(last.id.number)]
        let row = try await connection.query(VisitStatements.squeezeBefore, key).first
        return try row?.decode("body", as: String?.self) ?? ""
    }

    /// What the customer is to be told.
    static func letter(from before: Visit, to after: Visit) -> String? {
        switch (before.status.isLive, after.status.isLive) {
        case (true, false): "cancelled"
        case (false, true): "booked"
        case (true, true) where before.customer?.id != after.customer?.id: "booked"
        case (true, true) where before.span != after.span: "moved"
        default: nil
        }
    }

    /// Who stands there now is asked; hours are not, since the visit stood there before.
    private func checkHolds(of after: Visit, before: Visit, now: Instant, on connection: Connection) async throws {
        let plan = try await Self.day(salon.zone.day(of: after.span.start), salon: salon, on: connection)
        let problems = BookingRules.problems(
            with: after.shape,
            customer: after.customer?.id,
            on: plan,
            now: min(now, after.span.start),
            ignoring: after.id,
            beside: SqueezeRules.partners(of: after, on: plan)
        )
        for problem in problems {
            switch problem.refusal {
            case .taken, .customerBusy, .blocked: throw problem.refusal
            default: continue
            }
        }
        if after.squeezeIn != nil {
            _ = try SqueezeRules.hosts(of: after.shape, on: plan, now: now, ignoring: after.id)
        }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
