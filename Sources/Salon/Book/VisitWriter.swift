internal import Postgres

/// Writes visits with their lines, segments and holds.
///
/// All holds of a visit go in by one statement in the order of resource and start, and never wait by a plain INSERT:
/// two of those that want one slot would wait for each other until the server ends one of them after a second.
struct VisitWriter {
    let salon: SalonProfile
    let connection: Connection
    let change: Int64
    /// What the client's clock shows, by which tentative visits end.
    let now: Instant

    /// Writes a new visit.
    ///
    /// Throws: `HoldsTaken` when somebody else has the time.
    func insert(_ visit: Visit) async throws {
        let holds = Hold.all(of: visit.shape, customer: visit.customer?.id, status: visit.status)
        let answers = try await connection.pipeline([
            (VisitStatements.expire, expiry(holds)),
            (VisitStatements.insertVisit, header(visit) + [visit.statusSince.parameter]),
            (VisitStatements.insertLines, lines(visit)),
            (VisitStatements.insertSegments, segments(visit)),
            (VisitStatements.insertHolds, self.holds(visit, holds)),
            (VisitStatements.noteRevision, note(visit)),
        ])
        guard answers[4].count == holds.count else { throw HoldsTaken() }
    }

    /// Writes a visit that exists as it is to be, its version being the new one.
    ///
    /// Throws: `HoldsTaken` when somebody else has the time.
    func replace(_ before: Visit, with visit: Visit, endedAs: String?) async throws {
        let keepsHolds = visit.occupiesSame(as: before) && visit.status.isLive == before.status.isLive
        let holds = Hold.all(of: visit.shape, customer: visit.customer?.id, status: visit.status)
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number)]
        var statements: [(Statement, [Value])] = []
        if !keepsHolds {
            statements += [
                (VisitStatements.expire, expiry(holds)), (VisitStatements.deleteHolds, key),
                (VisitStatements.deleteSegments, key),
            ]
        }
        statements.append(
            (VisitStatements.updateVisit, header(visit) + [visit.statusSince.parameter, .optional(endedAs)])
        )
        statements += lineStatements(visit, before: before, key) + noteStatements(visit, before: before)
        if !keepsHolds {
            statements += [
                (VisitStatements.insertSegments, segments(visit)),
                (VisitStatements.insertHolds, self.holds(visit, holds)),
            ]
        }
        let answers = try await connection.pipeline(statements)
        guard keepsHolds || answers.last?.count == holds.count else { throw HoldsTaken() }
    }

    /// Lines are written by their place, so that parts and whatever else refers to them find them there at the end.
    private func lineStatements(_ visit: Visit, before: Visit, _ key: [Value]) -> [(Statement, [Value])] {
        guard visit.lines != before.lines else { return [] }
        let surplus = [(VisitStatements.deleteLines, key + [.int(visit.lines.count)])]
        return [(VisitStatements.upsertLines, lines(visit))] + surplus
    }

    private func noteStatements(_ visit: Visit, before: Visit) -> [(Statement, [Value])] {
        guard visit.note != before.note else { return [] }
        return [(VisitStatements.firstNote, note(before)), (VisitStatements.changedNote, note(visit))]
    }

    /// Writes when a status began, what is to be told to the customer, and tells the other terminals.
    func announce(_ visit: Visit, from before: Visit?, letter: String?) async throws {
        let spans = [visit.span] + (before.map { [$0.span] } ?? [])
        let days = Set(
            spans.flatMap { [salon.zone.day(of: $0.start), salon.zone.day(of: $0.end.adding(minutes: -1))] }
        )
        let payload = BookMessage.changed(salon: salon.id, visit: visit.id, days: days.sorted()).text
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number), .int(change)]
        var statements: [(Statement, [Value])] = [(VisitStatements.notify, [.text(payload)])]
        if visit.status != before?.status {
            let status: [Value] = [.text(visit.status.rawValue), visit.statusSince.parameter]
            statements.append((VisitStatements.statusTime, key + status))
        }
        if let letter { statements.append((VisitStatements.outbox, key + [.text(letter)])) }
        _ = try await connection.pipeline(statements)
    }

    private func header(_ visit: Visit) -> [Value] {
        [
            .int(salon.id.number), .int(visit.id.number), .int(visit.version), .text(visit.status.rawValue),
            .optional(visit.customer?.id.number), visit.span.start.parameter, visit.span.end.parameter,
            .text(visit.note), visit.tentativeUntil?.parameter ?? .null,
        ]
    }

    private func lines(_ visit: Visit) -> [Value] {
        [
            .int(salon.id.number), .int(visit.id.number),
            .array(visit.lines.map { .optional($0.service?.number) }),
            .texts(visit.lines.map(\.name)), .ints(visit.lines.map(\.quantity)),
            .array(visit.lines.map { .optional($0.quoted?.minor) }),
            .array(visit.lines.map { .optional($0.charged?.minor) }),
        ]
    }

    private func segments(_ visit: Visit) -> [Value] {
        [
            .int(salon.id.number), .int(visit.id.number), .ints(visit.segments.map(\.line)),
            .array(visit.segments.map { .optional($0.staff?.number) }),
            .texts(visit.segments.map(\.kind.rawValue)),
            .array(visit.segments.map(\.span.start.parameter)), .array(visit.segments.map(\.span.end.parameter)),
        ]
    }

    private func holds(_ visit: Visit, _ holds: [Hold]) -> [Value] {
        [
            .int(salon.id.number), .int(visit.id.number), .ints(holds.map(\.resource)),
            .array(holds.map(\.span.start.parameter)), .array(holds.map(\.span.end.parameter)),
        ]
    }

    private func expiry(_ holds: [Hold]) -> [Value] {
        [
            .int(salon.id.number), .ints(holds.map(\.resource)), .array(holds.map(\.span.start.parameter)),
            .array(holds.map(\.span.end.parameter)), now.parameter,
        ]
    }

    private func note(_ visit: Visit) -> [Value] {
        [.int(salon.id.number), .int(change), .int(visit.id.number), .text(visit.note)]
    }
}
