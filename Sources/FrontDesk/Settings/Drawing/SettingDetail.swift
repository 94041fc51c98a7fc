internal import Salon
internal import Terminal

/// All that is set about one entry, for the pane beside the list.
struct SettingDetail {
    let page: SettingsPage
    let settings: SalonSettings
    let words: SalonWords

    /// The lines about an entry.
    func lines(of row: SettingRow) -> [SettingLine] {
        switch row {
        case .staff(let number): settings.staff(number).map { staff($0.value) } ?? []
        case .service(let number): settings.service(number).map { service($0) } ?? []
        case .terms(let number): settings.service(number).map { service($0) } ?? []
        case .hours(let first): hours(from: first ?? page.today)
        case .closure(let number): settings.closure(number).map { closure($0.value) } ?? []
        case .salon(let field): salon(field)
        }
    }

    private func staff(_ person: StaffSetting) -> [SettingLine] {
        let (today, working) = (page.today, person.working)
        var lines = [heading(person.name)] + week(working.week(on: today))
        let pauses = person.breaks.week(on: today)
        if !pauses.isEmpty { lines += [pair(SettingWords.breaks, words.week(pauses))] }
        lines += working.changes(after: today).map { day in
            pair(SettingWords.from(words.day(day)), words.week(working.week(on: day)))
        }
        lines.append(SettingLine(text: ""))
        lines.append(pair(SettingWords.colour, "\(person.color)"))
        if let account = person.account { lines.append(pair(SettingWords.account, account)) }
        if let first = person.employed.from { lines.append(pair(SettingWords.firstDay, words.day(first))) }
        if let last = person.employed.last { lines.append(pair(SettingWords.lastDay, words.day(last))) }
        guard !person.terms.isEmpty else { return lines }
        return lines + [heading(SettingWords.ownTerms(person.name))]
            + person.terms.compactMap { terms in
                settings.service(terms.service).map { pair($0.value.name, text(of: terms)) }
            }
    }

    private func service(_ entry: SettingEntry<ServiceSetting>) -> [SettingLine] {
        let value = entry.value
        let price = money(value.price)
        var lines = [
            heading(value.name), pair(SettingWords.category, value.category),
            pair(SettingWords.price, value.unit == .each ? SettingWords.each(price) : price),
            pair(SettingWords.length, SettingWords.minutes(value.segments.text)),
        ]
        lines += Language.allCases.compactMap { language in
            value.names[language.rawValue].map { pair(SettingWords.nameIn(language), $0) }
        }
        if let ended = value.endedOn { lines.append(pair(SettingWords.offTheMenu, words.day(ended))) }
        let own = settings.staff.filter { !$0.value.hasLeft(by: page.today) }.compactMap { person in
            person.value.terms(for: Identifier(entry.number)).map { pair(person.value.name, text(of: $0)) }
        }
        return own.isEmpty ? lines : lines + [heading(SettingWords.differently)] + own
    }

    private func text(of terms: OwnTerms) -> String {
        [terms.price.map { money($0) }, terms.minutes.map { SettingWords.minutes("\($0)") }]
            .compactMap(\.self).joined(separator: ", ")
    }

    private func hours(from first: LocalDay) -> [SettingLine] {
        let title = first == page.today ? SettingWords.openingHours : SettingWords.from(words.day(first))
        let later = settings.hours.changes(after: first).map { day in
            pair(SettingWords.from(words.day(day)), words.week(settings.hours.week(on: day)))
        }
        return [heading(title)] + week(settings.hours.week(on: first)) + later
    }

    private func closure(_ closure: ClosureSetting) -> [SettingLine] {
        [heading(closure.reason), pair(SettingWords.days, words.days(closure.days))]
    }

    private func salon(_ field: SettingField) -> [SettingLine] {
        switch field {
        case .zone: [SettingLine(text: SettingWords.staysZone, style: .uiMuted)]
        case .currency: [SettingLine(text: SettingWords.staysCurrency, style: .uiMuted)]
        case .phoneRegion: [SettingLine(text: SettingWords.staysRegion, style: .uiMuted)]
        case .name: [SettingLine(text: SettingWords.salonNameHint, style: .uiMuted)]
        default: [SettingLine(text: SettingWords.clockHint, style: .uiMuted)]
        }
    }

    /// A line for each day of the week.
    private func week(_ week: WeekHours) -> [SettingLine] {
        Weekday.allCases.map { weekday in
            let spans = week.spans(on: weekday).map { "\(words.time($0.start))–\(words.time($0.end))" }
            let text = spans.isEmpty ? SettingWords.closed : spans.joined(separator: ", ")
            return SettingLine(
                text: VisibleText.padded(SalonWords.name(of: weekday), to: 11) + text,
                style: spans.isEmpty ? .uiMuted : .uiText,
                keepsSpaces: true
            )
        }
    }

    private func money(_ minor: Int64?) -> String {
        minor.map { Money(minor: $0, currency: words.profile.currency).description } ?? SettingWords.atTheChair
    }

    private func heading(_ text: String) -> SettingLine { SettingLine(text: text, isHeading: true) }
    private func pair(_ label: String, _ text: String) -> SettingLine { SettingLine(text: "\(label): \(text)") }
}
