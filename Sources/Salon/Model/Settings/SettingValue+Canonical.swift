// One spelling of each setting, so that what was written is found the same when it is read.

extension SettingValue {
    /// Names without spaces around them, periods in order, nothing that says nothing.
    var canonical: SettingValue {
        switch self {
        case .salon(var salon):
            salon.name = salon.name.trimmed
            return .salon(salon)
        case .hours(let periods): return .hours(periods.canonical)
        case .closure(var closure):
            closure.reason = closure.reason.trimmed
            return .closure(closure)
        case .staff(let person): return .staff(person.canonical)
        case .service(let service): return .service(service.canonical)
        case .order: return self
        }
    }
}

extension StaffSetting {
    fileprivate var canonical: StaffSetting {
        var person = self
        person.name = name.trimmed
        person.account = account.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
        person.working = working.canonical
        person.breaks = BlockKind.allCases.flatMap { kind in
            breaks.filter { $0.kind == kind }.map { HoursPeriod(days: $0.days, week: $0.week) }.canonical
                .map { BreakPeriod(days: $0.days, kind: kind, week: $0.week) }
        }
        if employed.isEmpty { person.employed = .never }
        return person
    }
}

extension ServiceSetting {
    fileprivate var canonical: ServiceSetting {
        var service = self
        service.name = name.trimmed
        service.category = category.trimmed
        service.names = names.mapValues(\.trimmed).filter { !$0.value.isEmpty }
        return service
    }
}

extension [HoursPeriod] {
    /// The periods in the order of their days, those of the same days joined, those without hours left out.
    var canonical: [HoursPeriod] {
        let grouped = Dictionary(grouping: filter { !$0.days.isEmpty && !$0.week.isEmpty }, by: \.days)
        return grouped.map { days, periods in HoursPeriod(days: days, week: WeekHours(periods.flatMap(\.week.spans))) }
            .sorted { $0.days.sortKey < $1.days.sortKey }
    }
}

extension Validity {
    fileprivate var sortKey: (Int, Int) { (from?.ordinal ?? .min, until?.ordinal ?? .max) }
}
