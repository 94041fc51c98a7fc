internal import Salon

// What the lists hold, in their order.
nonisolated extension SettingsPage {
    /// The lines of the list that is open, headings among them.
    var lines: [Line] {
        guard let settings else { return [] }
        if person != nil { return services(of: settings) { .terms($0) } }
        switch section {
        case .staff: return people(of: settings).map { .row(.staff($0)) }
        case .services: return services(of: settings) { .service($0) }
        case .hours: return hours(of: settings)
        case .salon: return [.name, .clock, .zone, .currency, .phoneRegion].map { .row(.salon($0)) }
        }
    }

    /// The numbers of those who work here or will, in the order of their columns.
    func present(in settings: SalonSettings) -> [Int64] {
        settings.staff.filter { !$0.value.hasLeft(by: today) }.map(\.number)
    }

    private func people(of settings: SalonSettings) -> [Int64] {
        let present = present(in: settings)
        guard showsEnded else { return present }
        return present
            + settings.staff.filter { $0.value.hasLeft(by: today) && !$0.value.employed.isEmpty }.map(\.number)
    }

    private func services(of settings: SalonSettings, _ row: (Int64) -> SettingRow) -> [Line] {
        let offered = settings.services.filter { $0.value.endedOn == nil }
        let ended = settings.services.filter { $0.value.endedOn != nil }
        var lines: [Line] = []
        var category: String?
        for entry in offered {
            if entry.value.category != category { lines.append(.heading(entry.value.category)) }
            category = entry.value.category
            lines.append(.row(row(entry.number)))
        }
        guard showsEnded, person == nil, !ended.isEmpty else { return lines }
        return lines + [.heading(SettingWords.offTheMenu)] + ended.map { .row(row($0.number)) }
    }

    private func hours(of settings: SalonSettings) -> [Line] {
        let days: [LocalDay?] = [nil] + settings.hours.changes(after: today)
        let coming = settings.closures.filter { entry in
            !entry.value.isRemoved && (showsEnded || (entry.value.days.last.map { $0 >= today } ?? true))
        }
        return [.heading(SettingWords.openingHours)] + days.map { .row(.hours($0)) }
            + (coming.isEmpty ? [] : [.heading(SettingWords.closures)]) + coming.map { .row(.closure($0.number)) }
    }
}
