extension SettingValue {
    /// What can be different in it, with names for its numbers.
    func facts(_ source: HistorySource) -> [(HistoryField, HistoryValue?)] {
        switch self {
        case .salon(let salon):
            [(.name, .text(salon.name)), (.clock, .clock(usesTwelveHours: salon.usesTwelveHours))]
        case .hours(let periods): [(.hours, .hours(periods))]
        case .closure(let closure):
            closure.isRemoved ? [] : [(.days, .days(closure.days)), (.reason, .text(closure.reason))]
        case .staff(let person): person.facts(source)
        case .service(let service): service.facts(source)
        case .order(let numbers): [(.order, .list(numbers.compactMap(source.names.ordered)))]
        }
    }
}

extension StaffSetting {
    fileprivate func facts(_ source: HistorySource) -> [(HistoryField, HistoryValue?)] {
        let own = terms.map { term in
            HistoryTerms(
                service: source.names.services[term.service] ?? "",
                price: term.price.map { Money(minor: $0, currency: source.currency) },
                minutes: term.minutes
            )
        }
        return [
            (.name, .text(name)), (.color, .number(color)), (.account, account.map { .text($0) }),
            (.employed, .days(employed)), (.workingHours, working.isEmpty ? nil : .hours(working)),
            (.breaks, breaks.isEmpty ? nil : .breaks(breaks)), (.terms, own.isEmpty ? nil : .terms(own)),
        ]
    }
}

extension ServiceSetting {
    fileprivate func facts(_ source: HistorySource) -> [(HistoryField, HistoryValue?)] {
        let translated = names.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        return [
            (.name, .text(name)), (.names, translated.isEmpty ? nil : .list(translated)), (.category, .text(category)),
            (.price, price.map { .money(Money(minor: $0, currency: source.currency)) }), (.unit, .unit(unit)),
            (.length, .parts(segments)), (.endedOn, endedOn.map { .day($0) }),
        ]
    }
}
