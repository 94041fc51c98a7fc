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
        let first: [(Statement, [Value])] = [
            (VisitStatements.expire, expiry(holds, of: visit)),
            (VisitStatements.insertVisit, header(visit) + [visit.statusSince.parameter]),
            (VisitStatements.insertLines, lines(visit)),
            (VisitStatements.insertSegments, segments(visit)),
        ]
        // Nobody can be the guest of a visit that is not in the book yet.
        let taking =
            visit.squeezeIn == nil ? [(HoldStatements.insert, parameters(visit, holds))] : taking(holds, for: visit)
        let texts = [(VisitStatements.noteRevision, note(visit))] + squeezeRevision(visit, before: nil)
        let answers = try await connection.pipeline(first + taking + texts)
        guard taken(answers.dropFirst(first.count), by: taking) == holds.count else { throw HoldsTaken() }
        try await Self.settle(hostsOf: answers[0], salon: salon, on: connection)
    }

    /// Writes a visit that exists as it is to be, its version being the new one.
    ///
    /// Throws: `HoldsTaken` when somebody else has the time.
    func replace(_ before: Visit, with visit: Visit, endedAs: String?) async throws {
        let keepsHolds =
            visit.occupiesSame(as: before) && visit.status.isLive == before.status.isLive
            && visit.squeezeIn?.hosts == before.squeezeIn?.hosts
        let holds = Hold.all(of: visit.shape, customer: visit.customer?.id, status: visit.status)
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number)]
        var statements: [(Statement, [Value])] = []
        if !keepsHolds {
            statements += [
                (VisitStatements.expire, expiry(holds, of: visit)), (HoldStatements.delete, key),
                (VisitStatements.deleteSegments, key),
            ]
        }
        statements.append(
            (VisitStatements.updateVisit, header(visit) + [visit.statusSince.parameter, .optional(endedAs)])
        )
        statements += lineStatements(visit, before: before, key) + noteStatements(visit, before: before)
        statements += squeezeRevision(visit, before: before)
        guard !keepsHolds else {
            _ = try await connection.pipeline(statements)
            return
        }
        statements.append((VisitStatements.insertSegments, segments(visit)))
        let taking = taking(holds, for: visit)
        let answers = try await connection.pipeline(statements + taking + settling([before, visit]))
        guard taken(answers.dropFirst(statements.count), by: taking) == holds.count else { throw HoldsTaken() }
        try await Self.settle(hostsOf: answers[0], salon: salon, on: connection)
    }

    /// Why a visit is squeezed in, where that was not known before.
    private func squeezeRevision(_ visit: Visit, before: Visit?) -> [(Statement, [Value])] {
        guard let reason = visit.squeezeIn?.reason, reason != before?.squeezeIn?.reason else { return [] }
        let key: [Value] = [.int(salon.id.number), .int(change), .int(visit.id.number)]
        return [(VisitStatements.squeezeRevision, key + [.text(reason)])]
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
        try await connection.announce(BookMessage.changed(salon: salon.id, visit: visit.id, days: days.sorted()))
        let key: [Value] = [.int(salon.id.number), .int(visit.id.number), .int(change)]
        var statements: [(Statement, [Value])] = []
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
            visit.squeezeIn.map { .ints($0.hosts.map(\.number)) } ?? .null, .optional(visit.squeezeIn?.reason),
            .optional(visit.squeezeIn?.allowedBy.account), .optional(visit.squeezeIn?.allowedBy.terminal),
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

    private func expiry(_ holds: [Hold], of visit: Visit) -> [Value] {
        [
            .int(salon.id.number), .ints(holds.map(\.resource)), .array(holds.map(\.span.start.parameter)),
            .array(holds.map(\.span.end.parameter)), now.parameter, .int(visit.id.number),
        ]
    }

    private func note(_ visit: Visit) -> [Value] {
        [.int(salon.id.number), .int(change), .int(visit.id.number), .text(visit.note)]
    }
}
