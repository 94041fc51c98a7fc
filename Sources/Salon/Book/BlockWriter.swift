internal import Postgres

/// Writes blocked time within a transaction: the entry in the history, the entries themselves and what they hold.
struct BlockWriter {
    let salon: SalonProfile
    let connection: Connection
    let order: ChangeOrder

    /// Blocks what a draft says; `old` ends, a weekly one from a day on.
    ///
    /// Throws: `HoldsTaken` when somebody was faster, `Refusal` for who stands there.
    func block(_ draft: BlockDraft, replacing old: BlockSource?, from day: LocalDay) async throws -> Change {
        let before = try await old.asyncMap { try await rows.state(of: $0) }
        let request = ChangeRequest.block(draft, replacing: old)
        if let done = try await ChangeRows.change(of: order.operation, request: request, salon: salon, on: connection) {
            return done
        }
        if old != nil, before == nil { throw Refusal.noSuchBlock }
        let ended = (before?.entries ?? []).map { $0.ended(isWeekly: draft.isWeekly, from: day) }
        try await enforce(ended, isWeekly: draft.isWeekly)
        try await refuseIfTaken(draft)
        let entries = try await draw(draft, from: day)
        try await insert(draft, entries)
        let after = BlockState(isWeekly: draft.isWeekly, kind: draft.kind, span: draft.span, entries: ended + entries)
        return try await enter(.block, request: request, before: before, after: after, reverses: nil)
    }

    /// Ends an entry, a weekly one from a day on.
    func unblock(_ source: BlockSource, from day: LocalDay) async throws -> Change {
        let found = try await rows.state(of: source)
        let request = ChangeRequest.unblock(source, day)
        if let done = try await ChangeRows.change(of: order.operation, request: request, salon: salon, on: connection) {
            return done
        }
        guard let before = found else { throw Refusal.noSuchBlock }
        let ended = before.entries.map { $0.ended(isWeekly: before.isWeekly, from: day) }
        try await enforce(ended, isWeekly: before.isWeekly)
        let after = before.with(ended)
        return try await enter(.unblock, request: request, before: before, after: after, reverses: nil)
    }

    /// Makes of all entries of a change what they were before it.
    func reverse(_ last: LastChange, _ verb: ChangeVerb, request: String) async throws -> Change {
        let left = try BlockState(json: last.after)
        let past = try last.before.map { try BlockState(json: $0) }
        guard try await rows.lock(left) == left.entries else { throw Refusal.blockChanged }
        let wanted = left.entries.map { entry in
            past?.entries.first { $0.id == entry.id } ?? entry.ended(isWeekly: left.isWeekly, from: nil)
        }
        try await enforce(wanted.filter { !$0.isInForce }, isWeekly: left.isWeekly)
        try await refuseIfTaken(wanted.filter(\.isInForce), past ?? left)
        try await enforce(wanted.filter(\.isInForce), isWeekly: left.isWeekly)
        let after = (past ?? left).with(wanted)
        return try await enter(verb, request: request, before: left, after: after, reverses: last)
    }

    private var rows: BlockRows { BlockRows(salon: salon, connection: connection) }

    private func draw(_ draft: BlockDraft, from day: LocalDay) async throws -> [BlockState.Entry] {
        let statement = draft.isWeekly ? BlockStatements.drawWeekly : BlockStatements.draw
        let drawn = try await connection.query(statement, [.int(draft.staff.count)])
        return try zip(draft.staff.sorted(), drawn).map { staff, row in
            BlockState.Entry(
                id: try row.decode("id"),
                staff: staff.number,
                isInForce: true,
                valid: draft.isWeekly ? "[\(day),)" : nil
            )
        }
    }

    private func insert(_ draft: BlockDraft, _ entries: [BlockState.Entry]) async throws {
        let key: [Value] = [.int(salon.id.number), .ints(entries.map(\.id)), .ints(entries.map(\.staff))]
        if draft.isWeekly {
            let local = [draft.span.start, draft.span.end].map { salon.zone.local($0) }
            let end = local[1].day == local[0].day ? local[1].time : .endOfDay
            let times: [Value] = [
                .int(local[0].day.weekday.rawValue), .int(local[0].time.minutes), .int(end.minutes),
                .text(draft.kind.rawValue), .text(entries.first?.valid ?? "(,)"),
            ]
            _ = try await connection.execute(BlockStatements.insertWeekly, key + times)
            return
        }
        let times: [Value] = [
            draft.span.start.parameter, draft.span.end.parameter, .text(draft.kind.rawValue), .text(draft.note),
        ]
        _ = try await connection.execute(BlockStatements.insert, key + times)
        try await hold(entries)
    }

    /// Puts entries in force, or takes them out.
    private func enforce(_ entries: [BlockState.Entry], isWeekly: Bool) async throws {
        guard !entries.isEmpty else { return }
        let salon = Value.int(salon.id.number)
        if isWeekly {
            let ranges: [Value] = [salon, .ints(entries.map(\.id)), .texts(entries.map { $0.valid ?? "empty" })]
            _ = try await connection.execute(BlockStatements.validate, ranges)
            return
        }
        let gone = entries.filter { !$0.isInForce }.map(\.id)
        if !gone.isEmpty {
            _ = try await connection.pipeline([
                (BlockStatements.release, [salon, .ints(gone)]), (BlockStatements.end, [salon, .ints(gone)]),
            ])
        }
        let back = entries.filter(\.isInForce)
        guard !back.isEmpty else { return }
        _ = try await connection.execute(BlockStatements.revive, [salon, .ints(back.map(\.id))])
        try await hold(back)
    }

    private func hold(_ entries: [BlockState.Entry]) async throws {
        let held = try await connection.query(
            BlockStatements.hold,
            [.int(salon.id.number), .ints(entries.map(\.id))]
        )
        guard held.count == entries.count else { throw HoldsTaken() }
    }

    private func refuseIfTaken(_ draft: BlockDraft) async throws {
        if !draft.isWeekly {
            let spans = draft.staff.map { _ in draft.span }
            let wanted: [Value] = [
                .int(salon.id.number), .ints(draft.staff.map(\.number)), .array(spans.map(\.start.parameter)),
                .array(spans.map(\.end.parameter)), order.now.parameter, .int(0),
            ]
            let expired = try await connection.query(VisitStatements.expire, wanted)
            try await VisitWriter.settle(hostsOf: expired, salon: salon, on: connection)
        }
        if let refusal = try await rows.obstacle(to: draft, now: order.now) { throw refusal }
    }

    private func refuseIfTaken(_ entries: [BlockState.Entry], _ state: BlockState) async throws {
        guard !entries.isEmpty else { return }
        let draft = BlockDraft(
            staff: entries.map { Identifier($0.staff) },
            span: state.span,
            kind: BlockKind(rawValue: state.kind) ?? .other,
            isWeekly: state.isWeekly
        )
        try await refuseIfTaken(draft)
    }

    /// Writes the change into the history and tells everybody.
    private func enter(
        _ verb: ChangeVerb,
        request: String,
        before: BlockState?,
        after: BlockState,
        reverses last: LastChange?
    ) async throws -> Change {
        let entered = try await connection.query(
            BlockStatements.change,
            [
                .int(salon.id.number), .text(order.operation.description), .text(request), .text(verb.rawValue),
                .int(after.entries.last?.id ?? 0), .optional(last?.id.number), .text(order.author.account),
                .text(order.author.terminal), .optional(try before?.json), .text(try after.json),
            ]
        )
        // Somebody sent the same operation at the same time: what was done here is rolled back and asked for anew.
        guard let number = try entered.first?.decode("id", as: Int64.self) else { throw HoldsTaken() }
        try await connection.announce(message(before, after))
        return Change(
            id: Identifier(number),
            operation: order.operation,
            verb: verb,
            reversed: last?.verb,
            at: order.now,
            author: order.author,
            subject: try await rows.subject(of: after)
        )
    }

    /// The days that look different now; all of them after a weekly or a very long one.
    private func message(_ before: BlockState?, _ after: BlockState) -> BookMessage {
        let states = [before, after].compactMap { $0 }
        let spans = states.map(\.span)
        if states.contains(where: \.isWeekly) || spans.contains(where: { $0.minutes > 31 * 1_440 }) {
            return .reload(salon: salon.id)
        }
        let days = spans.flatMap { span -> [LocalDay] in
            let last = salon.zone.day(of: span.end.adding(minutes: -1))
            return (salon.zone.day(of: span.start).ordinal...last.ordinal).map { LocalDay(ordinal: $0) }
        }
        return .days(salon: salon.id, Set(days).sorted())
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result?) async rethrows -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
