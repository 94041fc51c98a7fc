import Salon

extension Session {
    /// Makes an edit of the settings as they are, judges it by the visits to come, and saves it unless it is only tried.
    ///
    /// - Throws: ``Failure``, `Refusal`, `BookError`.
    func change(_ options: SettingOptions, _ make: (SalonSettings) throws -> SettingEdit) async throws {
        let order = try order(key: options.change.key)
        let isKnown = options.change.key != nil ? try await book.change(of: order.operation) != nil : false
        let settings = try await book.settings()
        let edit = try make(settings)
        var report = SettingReport(session: self, edit: edit, outcome: .unchanged, effect: .none)
        // A request that was answered before is answered again, whatever has become of the settings since.
        if !isKnown {
            guard !edit.isEmpty else { return try report.print(in: options.change.format.format) }
            if let problem = SettingRules.problems(with: edit, on: settings).first { throw Refusal.setting(problem) }
            let visits = try await book.comingVisits(now: now)
            report.effect = SettingEffect(of: edit, on: settings, coming: visits, zone: profile.zone)
        }
        if options.dryRun {
            report.outcome = .tried
        } else {
            report.outcome = .saved(try await settled(order.operation) { try await book.change(edit, order) })
        }
        try report.print(in: options.change.format.format)
    }

    /// Reads a day from which on something counts; what was before today stays as it was.
    ///
    /// - Throws: `Refusal`.
    func firstDay(_ text: String?) throws -> LocalDay {
        guard let text else { return today }
        guard let day = DateInput.parse(text, today: today) else { throw Refusal.unreadable(.date) }
        guard day >= today else { throw Refusal.setting(SettingProblem(.from, .past(day))) }
        return day
    }

    /// Reads the day that a list is of.
    ///
    /// - Throws: `Refusal`.
    func day(_ text: String) throws -> LocalDay {
        guard let day = DateInput.parse(text, today: today) else { throw Refusal.unreadable(.date) }
        return day
    }

    /// Reads a price, or nil for an empty text.
    ///
    /// - Throws: `Refusal`.
    func price(_ text: String) throws -> Int64? {
        guard !text.trimmingSpaces.isEmpty else { return nil }
        guard let price = Money.parse(text, in: profile.currency) else { throw Refusal.unreadable(.price) }
        return price.minor
    }
}
