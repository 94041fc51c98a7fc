internal import Postgres

extension Book {
    /// Takes a setting back to what it was, or what was added by mistake out of use, when it stands as the change left it.
    ///
    /// It passes the same checks as a change. Throws: `Refusal.setting` with what stands against it.
    func reverse(
        _ last: LastChange,
        on subject: SettingSubject,
        _ verb: ChangeVerb,
        _ request: String,
        _ order: ChangeOrder,
        on connection: Connection
    ) async throws -> Change {
        _ = try await connection.query(SettingStatements.lock, [.int(salon.id.number)])
        let settings = try await SettingRows.settings(of: salon, on: connection)
        let left = try SettingValue(json: last.after, of: subject)
        let present = settings.value(of: subject) ?? (left.isGone ? left : nil)
        guard let present, present == left else {
            throw try await SettingChange.changedSince(subject, order, salon: salon, on: connection)
        }
        let earlier = try last.before.map { try SettingValue(json: $0, of: subject) } ?? left.takenBack
        let edit = SettingEdit(subject, from: present, to: earlier)
        if let problem = SettingRules.problems(with: edit, on: settings).first { throw Refusal.setting(problem) }
        if last.before == nil { try await refuseIfInUse(edit, settings, order, connection) }
        let change = SettingChange(
            verb: verb,
            request: request,
            subject: subject,
            edit: edit,
            reverses: last.id,
            reversedVerb: last.verb
        )
        return try await change.write(order, salon: salon, on: connection)
    }

    /// Somebody who was added and booked meanwhile is there for good: they can only be ended, with all that this does.
    private func refuseIfInUse(
        _ edit: SettingEdit,
        _ settings: SalonSettings,
        _ order: ChangeOrder,
        _ connection: Connection
    ) async throws {
        let visits = try await Self.comingVisits(now: order.now, salon: salon, on: connection)
        let effect = SettingEffect(of: edit, on: settings, coming: visits, zone: salon.zone)
        guard !effect.conflicts.isEmpty else { return }
        throw Refusal.setting(SettingProblem(.name, .inUse(visits: effect.conflicts.count)))
    }
}

extension SettingValue {
    /// Whether there is no row of it any more.
    fileprivate var isGone: Bool {
        if case .closure(let closure) = self { closure.isRemoved } else { false }
    }
}
