internal import Postgres

extension Book {
    /// All that is set about the salon, as of one moment.
    @concurrent public func settings() async throws(BookError) -> SalonSettings {
        try await asking {
            try await pool.withConnection { try await SettingRows.settings(of: salon, on: $0) }
        }
    }

    /// The visits that are not over yet, in the order of their start: what a change of settings is judged by.
    @concurrent public func comingVisits(now: Instant) async throws(BookError) -> [Visit] {
        try await asking {
            try await pool.withConnection { try await Self.comingVisits(now: now, salon: salon, on: $0) }
        }
    }

    /// Changes a part of the salon, or adds somebody or something to it.
    ///
    /// No visit changes by it. Throws: `BookError.refused(.setting)` when a rule stands against it, or somebody else
    /// changed it since it was looked at.
    @concurrent public func change(_ edit: SettingEdit, _ order: ChangeOrder) async throws(BookError) -> Change {
        let request = try await asking { try ChangeRequest.setting(edit) }
        return try await once(order, request) { connection in
            _ = try await connection.query(SettingStatements.lock, [.int(salon.id.number)])
        } _: { _, connection in
            let settings = try await SettingRows.settings(of: salon, on: connection)
            try await check(edit, on: settings, order, connection)
            let writer = SettingWriter(salon: salon, connection: connection)
            let subject: SettingSubject =
                if let known = edit.subject { known } else { try await writer.makeSubject(for: edit.after) }
            let entry = SettingChange(verb: .setting, request: request, subject: subject, edit: edit)
            return try await entry.write(order, salon: salon, on: connection)
        }
    }

    /// The same as `comingVisits(now:)` within a transaction.
    static func comingVisits(now: Instant, salon: SalonProfile, on connection: Connection) async throws -> [Visit] {
        let horizon = Instant(seconds: 95_617_584_000)  // the year 5000: later is nothing booked
        let times: [Value] = [.int(salon.id.number), now.parameter, horizon.parameter]
        let answers = try await connection.pipeline([
            (DayStatements.visits, times), (DayStatements.lines, times), (DayStatements.segments, times),
        ])
        return try VisitRows(
            visits: answers[0],
            lines: answers[1],
            segments: answers[2],
            currency: salon.currency
        ).assembled()
    }

    private func check(
        _ edit: SettingEdit,
        on settings: SalonSettings,
        _ order: ChangeOrder,
        _ connection: Connection
    ) async throws {
        if let subject = edit.subject {
            guard let present = settings.value(of: subject) else {
                throw Refusal.setting(SettingProblem(.name, .notFound))
            }
            guard present == edit.before else {
                throw try await SettingChange.changedSince(subject, order, salon: salon, on: connection)
            }
        }
        if let problem = SettingRules.problems(with: edit, on: settings).first { throw Refusal.setting(problem) }
    }
}
