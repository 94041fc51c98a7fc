internal import Salon

/// What an edit changes of the settings themselves, line by line.
nonisolated struct SettingDifferences: Sendable {
    let words: SalonWords
    let today: LocalDay
    let settings: SalonSettings

    /// The lines: `Price: $45.00 → $50.00`.
    func lines(of edit: SettingEdit) -> [String] {
        switch (edit.before, edit.after) {
        case (.staff(let before)?, .staff(let after)): staff(before, after)
        case (nil, .staff(let person)):
            [week(SettingWords.hours, person.working, day(person))]
                + (person.breaks.isEmpty ? [] : [breaks(person, day(person))])
        case (.service(let before)?, .service(let after)): service(before, after)
        case (nil, .service(let after)):
            [SettingWords.set(SettingWords.price, price(after)), SettingWords.set(SettingWords.length, length(after))]
        case (.hours(let before)?, .hours(let after)): hours(before, after)
        case (nil, .closure(let closure)): [SettingWords.set(SettingWords.days, words.days(closure.days))]
        case (.closure(let before)?, .closure(let after)): closure(before, after)
        case (.salon(let before)?, .salon(let after)): salon(before, after)
        default: []
        }
    }

    private func day(_ person: StaffSetting) -> LocalDay { person.employed.from ?? today }

    private func changed(_ label: String, _ before: String, _ after: String) -> String? {
        if before == after { return nil }
        let now = after.isEmpty ? SettingWords.none : after
        return before.isEmpty ? SettingWords.set(label, now) : SettingWords.changed(label, now, before)
    }

    private func staff(_ before: StaffSetting, _ after: StaffSetting) -> [String] {
        let last = { (person: StaffSetting) in person.employed.last.map { words.day($0) } ?? "" }
        let named = [
            changed(SettingWords.name, before.name, after.name),
            changed(SettingWords.colour, "\(before.color)", "\(after.color)"),
            changed(SettingWords.account, before.account ?? "", after.account ?? ""),
            changed(SettingWords.lastDay, last(before), last(after)),
        ]
        let hours =
            before.working == after.working
            ? nil : week(SettingWords.hours, after.working, start(after.working.map(\.days)))
        let pauses = before.breaks == after.breaks ? nil : breaks(after, start(after.breaks.map(\.days)))
        return (named + [hours, pauses]).compactMap(\.self) + terms(before, after)
    }

    /// The day on which the latest of some periods begins, which is the one that was typed.
    private func start(_ days: [Validity]) -> LocalDay { days.compactMap(\.from).max().map { max($0, today) } ?? today }

    private func week(_ label: String, _ periods: [HoursPeriod], _ first: LocalDay) -> String {
        SettingWords.fromDay(label, words.day(first), words.week(periods.week(on: first)))
    }

    private func breaks(_ person: StaffSetting, _ first: LocalDay) -> String {
        let week = person.breaks.week(on: first)
        return SettingWords.fromDay(
            SettingWords.breaks,
            words.day(first),
            week.isEmpty ? SettingWords.none : words.week(week)
        )
    }

    private func terms(_ before: StaffSetting, _ after: StaffSetting) -> [String] {
        let numbers = Set(before.terms).symmetricDifference(after.terms).map(\.service)
        return Set(numbers).sorted().flatMap { number -> [String] in
            guard let service = settings.service(number)?.value else { return [] }
            let (old, new) = (before.terms(for: Identifier(number)), after.terms(for: Identifier(number)))
            return [
                changed(
                    SettingWords.price,
                    money(old?.price ?? service.price),
                    money(new?.price ?? service.price)
                ),
                changed(
                    SettingWords.minutes,
                    old?.minutes.map(String.init) ?? service.segments.text,
                    new?.minutes.map(String.init) ?? service.segments.text
                ),
            ].compactMap(\.self)
        }
    }

    private func service(_ before: ServiceSetting, _ after: ServiceSetting) -> [String] {
        let languages = Language.allCases.map { language in
            changed(
                SettingWords.nameIn(language),
                before.names[language.rawValue] ?? "",
                after.names[language.rawValue] ?? ""
            )
        }
        let menu = { (service: ServiceSetting) in
            service.endedOn == nil ? SettingWords.onTheMenu : SettingWords.offTheMenu
        }
        let lines = [
            changed(SettingWords.name, before.name, after.name),
            changed(SettingWords.category, before.category, after.category),
            changed(SettingWords.price, price(before), price(after)),
            changed(SettingWords.length, length(before), length(after)),
        ]
        let end =
            (before.endedOn == nil) == (after.endedOn == nil) ? nil : SettingWords.set(SettingWords.menu, menu(after))
        return (lines + languages + [end]).compactMap(\.self)
    }

    private func price(_ service: ServiceSetting) -> String {
        let text = money(service.price)
        return service.unit == .each ? SettingWords.each(text) : text
    }

    private func money(_ minor: Int64?) -> String {
        minor.map { Money(minor: $0, currency: words.profile.currency).description } ?? SettingWords.atTheChair
    }

    private func length(_ service: ServiceSetting) -> String { SettingWords.minutes(service.segments.text) }

    private func hours(_ before: [HoursPeriod], _ after: [HoursPeriod]) -> [String] {
        let days = [today] + after.changes(after: today)
        return days.filter { before.week(on: $0) != after.week(on: $0) }
            .map { SettingWords.fromDay(SettingWords.openingHours, words.day($0), words.week(after.week(on: $0))) }
    }

    private func closure(_ before: ClosureSetting, _ after: ClosureSetting) -> [String] {
        if after.isRemoved { return [SettingWords.reopens(words.days(before.days))] }
        return [
            changed(SettingWords.days, words.days(before.days), words.days(after.days)),
            changed(SettingWords.why, before.reason, after.reason),
        ].compactMap(\.self)
    }

    private func salon(_ before: SalonSetting, _ after: SalonSetting) -> [String] {
        let clock = { (salon: SalonSetting) in
            salon.usesTwelveHours ? SettingWords.twelveHours : SettingWords.twentyFourHours
        }
        return [
            changed(SettingWords.name, before.name, after.name),
            changed(SettingWords.clock, clock(before), clock(after)),
        ].compactMap(\.self)
    }
}
