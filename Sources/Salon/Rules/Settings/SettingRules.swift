/// What the salon asks of its settings, whichever way they come: desk, command line, file or wizard.
public enum SettingRules {
    /// The longest name of the salon, in characters.
    public static let salonName = 100
    /// The longest name on a column, in characters.
    public static let staffName = 50
    /// The longest account, in characters.
    public static let account = 64
    /// The longest name of a service, in characters.
    public static let serviceName = 100
    /// The longest heading of the menu, in characters.
    public static let category = 50
    /// The longest reason of a closure, in characters.
    public static let reason = 100
    /// The colours of stylists that every theme has.
    public static let colors = 1...8
    /// The highest price, in minor units.
    public static let price = 0...1_000_000_000
    /// The longest service, in minutes.
    public static let minutes = 1...1_440

    /// Everything that stands against an edit, by the settings as they are now.
    public static func problems(with edit: SettingEdit, on settings: SalonSettings) -> [SettingProblem] {
        switch edit.after {
        case .salon(let salon): text(salon.name, .name, limit: salonName)
        case .hours(let periods): periods.flatMap { week($0.week, .hours) }
        case .closure(let closure): problems(with: closure)
        case .staff(let person): problems(with: person, edit, on: settings)
        case .service(let service): problems(with: service, edit, on: settings)
        case .order(let numbers): orderProblems(numbers, edit, on: settings)
        }
    }

    /// What stands against a text that is needed.
    static func text(_ text: String, _ field: SettingField, limit: Int, isNeeded: Bool = true) -> [SettingProblem] {
        if text.trimmed.isEmpty { return isNeeded ? [SettingProblem(field, .missing)] : [] }
        if text.unicodeScalars.count > limit { return [SettingProblem(field, .tooLong(limit: limit))] }
        let isReadable = text.unicodeScalars.allSatisfy { !TextRules.isInvisible($0) }
        return isReadable ? [] : [SettingProblem(field, .invisible)]
    }

    /// What stands against the hours of a week.
    static func week(_ week: WeekHours, _ field: SettingField) -> [SettingProblem] {
        week.overlap.map { [SettingProblem(field, .overlapping($0))] } ?? []
    }

    /// What stands against breaks in a working week.
    static func breaks(_ breaks: WeekHours, within working: WeekHours) -> [SettingProblem] {
        if let day = breaks.overlap { return [SettingProblem(.breaks, .overlapping(day))] }
        let outside = breaks.spans.first { span in !working.spans.contains { $0.contains(span) } }
        return outside.map { [SettingProblem(.breaks, .outsideWork($0.weekday))] } ?? []
    }

    /// What stands against a service by itself.
    static func problems(with service: ServiceSetting) -> [SettingProblem] {
        var found = text(service.name, .name, limit: serviceName)
        found += text(service.category, .category, limit: category)
        found += service.names.values.flatMap { text($0, .names, limit: serviceName) }.prefix(1)
        let unknown = service.names.keys.sorted().first { Language(rawValue: $0) == nil }
        if let unknown { found.append(SettingProblem(.names, .unknown(unknown))) }
        if let amount = service.price, !price.contains(Int(clamping: amount)) {
            found.append(SettingProblem(.price, .outOfRange(price)))
        }
        if service.segments.first?.kind != .handsOn { found.append(SettingProblem(.segments, .needsHandsOn)) }
        let isSane = service.segments.allSatisfy { minutes.contains($0.minutes) } && minutes.contains(service.minutes)
        if !isSane, !service.segments.isEmpty { found.append(SettingProblem(.segments, .outOfRange(minutes))) }
        return found
    }

    private static func problems(with closure: ClosureSetting) -> [SettingProblem] {
        let backwards = closure.days.isEmpty ? [SettingProblem(.closureDays, .backwards)] : []
        return backwards + text(closure.reason, .reason, limit: reason)
    }

    private static func problems(
        with person: StaffSetting,
        _ edit: SettingEdit,
        on settings: SalonSettings
    ) -> [SettingProblem] {
        var found = text(person.name, .name, limit: staffName)
        found += text(person.account ?? "", .account, limit: account, isNeeded: false)
        if !colors.contains(person.color) { found.append(SettingProblem(.color, .outOfRange(colors))) }
        let others = settings.staff.filter {
            $0.number != edit.subject?.number && $0.value.employed.overlaps(person.employed)
        }
        if others.contains(where: { $0.value.name.sameName(as: person.name) }) {
            found.append(SettingProblem(.name, .taken(person.name)))
        }
        found += person.working.flatMap { week($0.week, .working) }.prefix(1)
        let latest = person.breaks.filter { $0.days.until == nil }
        for period in latest where person.breaks != previous(edit)?.breaks || person.working != previous(edit)?.working
        {
            let working = person.working.week(on: period.days.from ?? LocalDay(ordinal: 40_000))
            found += breaks(period.week, within: working).prefix(1)
        }
        let isSane = person.terms.allSatisfy { terms in
            (terms.minutes.map(minutes.contains) ?? true)
                && (terms.price.map { price.contains(Int(clamping: $0)) } ?? true)
        }
        return found + (isSane ? [] : [SettingProblem(.minutes, .outOfRange(minutes))])
    }

    private static func previous(_ edit: SettingEdit) -> StaffSetting? {
        if case .staff(let person)? = edit.before { person } else { nil }
    }

    private static func problems(
        with service: ServiceSetting,
        _ edit: SettingEdit,
        on settings: SalonSettings
    ) -> [SettingProblem] {
        guard service.endedOn == nil else { return problems(with: service) }
        let others = settings.services.filter { $0.number != edit.subject?.number && $0.value.endedOn == nil }
        let isTaken = others.contains { $0.value.name.sameName(as: service.name) }
        return problems(with: service) + (isTaken ? [SettingProblem(.name, .taken(service.name))] : [])
    }

    private static func orderProblems(
        _ numbers: [Int64],
        _ edit: SettingEdit,
        on settings: SalonSettings
    ) -> [SettingProblem] {
        guard let subject = edit.subject, case .order(let known)? = settings.value(of: subject) else {
            return [SettingProblem(.order, .notFound)]
        }
        return Set(numbers) == Set(known) && numbers.count == known.count ? [] : [SettingProblem(.order, .notFound)]
    }
}

extension String {
    /// Whether it reads as the same name: letters count, their case and the spaces around them do not.
    func sameName(as other: String) -> Bool { trimmed.lowercased() == other.trimmed.lowercased() }
}

extension Validity {
    /// Whether some day belongs to both.
    func overlaps(_ other: Validity) -> Bool {
        let from = [self.from, other.from].compactMap { $0 }.max()
        let until = [self.until, other.until].compactMap { $0 }.min()
        return !Validity(from: from, until: until).isEmpty && !isEmpty && !other.isEmpty
    }
}
