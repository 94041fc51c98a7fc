internal import Postgres

extension Book {
    /// How long a change can be taken back by `undo`, in hours: a terminal's name belongs to somebody else tomorrow.
    public static let undoHours = 12

    /// Takes back the last change of the order's author that has not been taken back.
    ///
    /// It is a change itself and passes the checks of a booking. Throws: `BookError.refused` with `nothingToUndo`,
    /// `changedSince` when the visit was changed after it, or the rule that stands against it now.
    @concurrent public func undo(_ order: ChangeOrder) async throws(BookError) -> Change {
        try await asking {
            do {
                return try await committing(order) { connection in
                    let done = try await ChangeRows.change(
                        of: order.operation,
                        request: ChangeRequest.undo,
                        salon: salon,
                        on: connection
                    )
                    if let done { return done }
                    return try await takeBack(order, on: connection)
                }
            } catch is HoldsTaken {
                throw BookError.busy
            }
        }
    }

    private func takeBack(_ order: ChangeOrder, on connection: Connection) async throws -> Change {
        guard let last = try await LastChange.find(by: order.author, salon: salon, on: connection) else {
            throw Refusal.nothingToUndo
        }
        guard let visit = try await Self.visit(last.visit, salon: salon, locking: true, on: connection) else {
            throw Refusal.noSuchVisit
        }
        guard visit.version == last.after.version else {
            let author = try await ChangeRows.lastAuthor(of: visit.id, salon: salon, on: connection)
            throw Refusal.changedSince(by: author?.author ?? order.author, at: author?.at ?? visit.statusSince)
        }
        let edit = last.reversed(on: visit, now: order.now)
        if edit.after.status.isLive {
            try await checkHolds(of: edit.after, before: visit, now: order.now, on: connection)
        }
        return try await write(edit, before: visit, .undo, ChangeRequest.undo, order, on: connection)
    }

    /// Who stands there now is asked; hours are not, since the visit stood there before.
    private func checkHolds(of after: Visit, before: Visit, now: Instant, on connection: Connection) async throws {
        let plan = try await Self.day(salon.zone.day(of: after.span.start), salon: salon, on: connection)
        let problems = BookingRules.problems(
            with: after.shape,
            customer: after.customer?.id,
            on: plan,
            now: min(now, after.span.start),
            ignoring: after.id
        )
        for problem in problems {
            switch problem.refusal {
            case .taken, .customerBusy, .blocked: throw problem.refusal
            default: continue
            }
        }
    }
}

/// The change that an undo takes back.
private struct LastChange {
    let id: Identifier<Change>
    let verb: ChangeVerb
    let visit: Identifier<Visit>
    let before: VisitState?
    let after: VisitState

    static func find(by author: Author, salon: SalonProfile, on connection: Connection) async throws -> LastChange? {
        let rows = try await connection.query(
            """
            SELECT c.id, c.verb, c.visit_id, c.before::text AS before, c.after::text AS after FROM fifi.change c
            WHERE c.salon_id = $1 AND c.account = $2 AND c.terminal = $3
              AND c.verb IN ('book', 'move', 'cancel', 'status') AND c.at > now() - make_interval(hours => $4::int)
              AND NOT EXISTS (SELECT FROM fifi.change r WHERE r.salon_id = c.salon_id AND r.reverses = c.id)
            ORDER BY c.id DESC LIMIT 1
            """,
            [.int(salon.id.number), .text(author.account), .text(author.terminal), .int(Book.undoHours)]
        )
        return try rows.first.map { row in
            LastChange(
                id: try row.identifier("id"),
                verb: try ChangeRows.verb(row, "verb") ?? .book,
                visit: try row.identifier("visit_id"),
                before: try row.decode("before", as: String?.self).map { try VisitState(json: $0) },
                after: try VisitState(json: try row.decode("after"))
            )
        }
    }

    /// What taking it back makes of the visit: what it was before, or for a booking a visit that was taken back.
    func reversed(on visit: Visit, now: Instant) -> VisitEdit {
        let after = before?.restored(to: visit, since: now) ?? visit.becoming(.cancelled, since: now)
        let letter: String? =
            switch verb {
            case .book: "cancelled"
            case .cancel: "booked"
            case .move: "moved"
            default: nil
            }
        return VisitEdit(
            after: after,
            letter: letter,
            endedAs: before == nil ? "undone" : nil,
            reverses: id,
            reversedVerb: verb
        )
    }
}
