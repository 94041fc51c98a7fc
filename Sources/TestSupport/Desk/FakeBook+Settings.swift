public import Salon

// The settings of the book that is only in memory.
extension FakeBook {
    /// All that is set.
    public func settings() async -> SalonSettings {
        await pause()
        return setting
    }

    /// The visits that are not over.
    public func comingVisits(now: Instant) async -> [Visit] {
        await pause()
        return visits.filter { $0.span.end > now }.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
    }

    /// Changes a setting by the rules.
    public func change(_ edit: SettingEdit, _ order: ChangeOrder) async throws(BookError) -> Change {
        try await prepare(order)
        if let subject = edit.subject, setting.value(of: subject) != edit.before {
            let fact = SettingFact.changedSince(by: order.author, at: order.now)
            throw .refused(.setting(SettingProblem(.name, fact)))
        }
        if let problem = SettingRules.problems(with: edit, on: setting).first { throw .refused(.setting(problem)) }
        settingsBefore.append(setting)
        setting = setting.applying(edit)
        return commit(.setting, ofSetting: edit.after.name, order)
    }

    /// Takes back the last change of a setting; nil where there is none.
    func undoSetting(_ last: Change, _ order: ChangeOrder) -> Change? {
        guard case .setting(let name) = last.subject, let before = settingsBefore.popLast() else { return nil }
        setting = before
        return commit(.undo, reversing: last.verb, ofSetting: name, order)
    }
}
