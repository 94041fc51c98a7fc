internal import Postgres

/// Blocked time, read within a transaction.
struct BlockRows {
    let salon: SalonProfile
    let connection: Connection

    private var number: Value { .int(salon.id.number) }

    /// An entry that counts, locked; nil when there is none of that number.
    func state(of source: BlockSource) async throws -> BlockState? {
        let key = [number, .int(source.id.number)]
        switch source {
        case .once:
            return try await connection.query(BlockStatements.single, key).first.map { row in
                let span = TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at"))
                return try state(row, span: span, valid: nil)
            }
        case .weekly:
            return try await connection.query(BlockStatements.weekly, key).first.map { row in
                let first = try row.decode("first", as: String?.self).flatMap { LocalDay($0) }
                let span = try firstSpan(row, from: first ?? LocalDay(ordinal: 0))
                return try state(row, span: span, valid: try row.decode("valid"))
            }
        }
    }

    /// What the entries of a state are now, locked; equal to its entries when nobody touched them since.
    func lock(_ state: BlockState) async throws -> [BlockState.Entry] {
        let ids = [number, Value.ints(state.entries.map(\.id))]
        let statement = state.isWeekly ? BlockStatements.lockWeekly : BlockStatements.lockSingle
        let rows = try await connection.query(statement, ids)
        let found = try Dictionary(
            rows.map { (try $0.decode("id", as: Int64.self), try $0.decode("valid", as: String?.self)) },
            uniquingKeysWith: { first, _ in first }
        )
        return state.entries.map { entry in
            var present = entry
            present.valid = state.isWeekly ? found[entry.id] ?? nil : nil
            present.isInForce = state.isWeekly ? present.valid != "empty" && entry.isInForce : found[entry.id] != nil
            return present
        }
    }

    /// Who or what stands where a draft is to be, or nil.
    func obstacle(to draft: BlockDraft, now: Instant) async throws -> Refusal? {
        let until = draft.isWeekly ? draft.span.start.adding(minutes: BlockRules.weeklyHorizon * 1_440) : draft.span.end
        let people = Value.ints(draft.staff.map(\.number))
        let span = [number, people, draft.span.start.parameter, until.parameter]
        let local = salon.zone.local(draft.span.start)
        let minutes = draft.isWeekly ? local.time.minutes : nil
        let weekly: [Value] = [
            now.parameter, .optional(draft.isWeekly ? local.day.weekday.rawValue : nil), .optional(minutes),
            .optional(minutes.map { $0 + draft.span.minutes }), .text(salon.zone.identifier),
        ]
        if let row = try await connection.query(BlockStatements.visits, span + weekly).first {
            return .inTheWay(try clash(row), further: try row.decode("found", as: Int.self) - 1)
        }
        guard !draft.isWeekly, let row = try await connection.query(BlockStatements.blocks, span).first else {
            return nil
        }
        let block = Block(span: try timeSpan(row), kind: try kind(row), note: try row.decode("note"))
        return .blocked(try staff(row), block)
    }

    /// What a change of blocked time is about, with the people's names.
    func subject(of state: BlockState) async throws -> ChangeSubject {
        let counting = state.entries.filter(\.isInForce)
        let entries = counting.isEmpty ? state.entries : counting
        let people = try await connection.query(BlockStatements.staff, [number, .ints(entries.map(\.staff))])
        let note =
            state.isWeekly
            ? nil : try await connection.query(BlockStatements.note, [number, .int(entries.first?.id ?? 0)]).first
        let id = Identifier<Block>(entries.first?.id ?? 0)
        let block = Block(
            span: state.span,
            kind: BlockKind(rawValue: state.kind) ?? .other,
            note: try note?.decode("note") ?? "",
            source: state.isWeekly ? .weekly(id) : .once(id)
        )
        return .block(block, of: try people.map(staff))
    }

    private func state(_ row: Row, span: TimeSpan, valid: String?) throws -> BlockState {
        let entry = BlockState.Entry(
            id: try row.decode("id"),
            staff: try row.decode("staff_id"),
            isInForce: true,
            valid: valid
        )
        return BlockState(isWeekly: valid != nil, kind: try kind(row), span: span, entries: [entry])
    }

    /// The first time of a weekly entry from a day on.
    private func firstSpan(_ row: Row, from day: LocalDay) throws -> TimeSpan {
        let weekday = try row.decode("weekday", as: Int.self)
        let first = day.adding(days: (weekday - day.weekday.rawValue + 7) % 7)
        let times = try ["starts", "ends"].map { LocalTime(minutes: try row.decode($0, as: Int.self)) ?? .midnight }
        return salon.zone.span(on: first, from: times[0], to: times[1])
    }

    private func clash(_ row: Row) throws -> Clash {
        Clash(
            visit: try row.identifier("visit_id"),
            customer: try row.decode("customer", as: String?.self),
            staff: try row.decode("staff"),
            services: try row.decode("services"),
            span: try timeSpan(row)
        )
    }

    private func timeSpan(_ row: Row) throws -> TimeSpan {
        TimeSpan(start: try row.instant("starts_at"), end: try row.instant("ends_at"))
    }

    private func staff(_ row: Row) throws -> Staff {
        Staff(id: try row.identifier("id"), name: try row.decode("name"), color: try row.decode("color"))
    }

    private func kind(_ row: Row) throws -> BlockKind { BlockKind(rawValue: try row.decode("kind")) ?? .other }
}
