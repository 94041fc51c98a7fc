internal import Salon

/// The fields of each form of the set-up, filled in with what is set now.
nonisolated enum SettingFields {
    /// The rows of a form.
    static func rows(
        of subject: SettingForm.Subject,
        settings: SalonSettings,
        profile: SalonProfile,
        today: LocalDay
    ) -> [FieldRow] {
        let words = SalonWords(profile: profile)
        switch subject {
        case .newStaff: return newStaff(settings, today, words)
        case .staff(let entry): return staff(entry.value, today, words)
        case .endStaff(let entry): return lastDay(entry.value.employed.last ?? today, words)
        case .terms(let person, let service): return terms(person.value, service, profile)
        case .newService(let category):
            return service(ServiceSetting(name: "", category: category, price: nil, segments: []), profile)
        case .service(let entry): return service(entry.value, profile)
        case .endService(let entry): return [.note(SettingWords.endsService(entry.value.name))]
        case .hours(let first): return hours(settings.hours, from: first ?? today, words)
        case .dropHours(let first): return [.note(SettingWords.drops(words.day(first)))]
        case .newClosure: return closure(days: "", reason: "")
        case .closure(let entry): return closure(days: dayText(entry.value.days), reason: entry.value.reason)
        case .endClosure(let entry): return [.note(SettingWords.reopens(words.days(entry.value.days)))]
        case .salon: return salon(settings.salon)
        }
    }

    /// Days as they are typed: `2026-12-24..2026-12-26`.
    static func dayText(_ days: Validity) -> String {
        guard let first = days.from, let last = days.last else { return "" }
        return first == last ? first.description : "\(first)..\(last)"
    }

    /// An amount as it is typed: without a sign.
    static func priceText(_ minor: Int64?, _ profile: SalonProfile) -> String {
        guard let minor else { return "" }
        let text = Money(minor: minor, currency: profile.currency).description
        return text.filter { $0.isNumber || $0 == "." }
    }

    private static func newStaff(_ settings: SalonSettings, _ today: LocalDay, _ words: SalonWords) -> [FieldRow] {
        let week = settings.hours.week(on: today)
        return person(
            StaffSetting(name: "", color: settings.rarestColor(besides: "")),
            week: week.isEmpty ? "" : week.description,
            breaks: "",
            from: (SettingWords.firstDay, SettingWords.firstDayHint),
            today: today
        )
    }

    private static func staff(_ value: StaffSetting, _ today: LocalDay, _ words: SalonWords) -> [FieldRow] {
        let later = value.working.changes(after: today).map { first in
            FieldRow.note(SettingWords.replaced(words.day(first), words.week(value.working.week(on: first))))
        }
        return person(
            value,
            week: value.working.week(on: today).description,
            breaks: value.breaks.isEmpty ? "" : value.breaks.week(on: today, kind: .lunch).description,
            from: (SettingWords.from, SettingWords.fromHint),
            today: today
        ) + later
    }

    private static func person(
        _ value: StaffSetting,
        week: String,
        breaks: String,
        from: (label: String, hint: String),
        today: LocalDay
    ) -> [FieldRow] {
        [
            .text(FieldKey(.name), SettingWords.name, value.name, hint: SettingWords.staffNameHint),
            .choice(
                FieldKey(.color),
                SettingWords.colour,
                SettingRules.colors.map(String.init),
                value.color - SettingRules.colors.lowerBound,
                hint: SettingWords.choiceHint
            ),
            .text(FieldKey(.working), SettingWords.hours, week, limit: 200, hint: SettingWords.workingHint),
            .text(FieldKey(.breaks), SettingWords.breaks, breaks, limit: 200, hint: SettingWords.breaksHint),
            .text(FieldKey(.from), from.label, today.description, limit: 40, hint: from.hint),
            .text(
                FieldKey(.lastDay),
                SettingWords.lastDay,
                value.employed.last?.description ?? "",
                limit: 40,
                hint: SettingWords.lastDayHint
            ),
            .text(FieldKey(.account), SettingWords.account, value.account ?? "", hint: SettingWords.accountHint),
        ]
    }

    private static func lastDay(_ day: LocalDay, _ words: SalonWords) -> [FieldRow] {
        [
            .text(
                FieldKey(.lastDay),
                SettingWords.lastDay,
                day.description,
                limit: 40,
                hint: SettingWords.endHint
            )
        ]
    }

    private static func terms(
        _ person: StaffSetting,
        _ service: SettingEntry<ServiceSetting>,
        _ profile: SalonProfile
    ) -> [FieldRow] {
        let own = person.terms(for: Identifier(service.number))
        let price = service.value.price.map { Money(minor: $0, currency: profile.currency).description }
        return [
            .text(
                FieldKey(.price),
                SettingWords.price,
                priceText(own?.price, profile),
                limit: 20,
                hint: SettingWords.ownPriceHint(price ?? SettingWords.atTheChair)
            ),
            .text(
                FieldKey(.minutes),
                SettingWords.minutes,
                own?.minutes.map(String.init) ?? "",
                limit: 10,
                hint: SettingWords.ownMinutesHint(service.value.segments.text)
            ),
        ]
    }

    private static func service(_ value: ServiceSetting, _ profile: SalonProfile) -> [FieldRow] {
        let ending: FieldRow? = value.endedOn.map { _ in
            .choice(FieldKey(.ending), SettingWords.menu, [SettingWords.offTheMenu, SettingWords.onTheMenu], 0)
        }
        return [
            .text(FieldKey(.name), SettingWords.name, value.name, hint: SettingWords.serviceNameHint),
            .text(FieldKey(.category), SettingWords.category, value.category, hint: SettingWords.categoryHint),
            .text(
                FieldKey(.price),
                SettingWords.price,
                priceText(value.price, profile),
                limit: 20,
                hint: SettingWords.priceHint
            ),
            .choice(
                FieldKey(.unit),
                SettingWords.unit,
                [SettingWords.perService, SettingWords.perPiece],
                value.unit == .each ? 1 : 0,
                hint: SettingWords.choiceHint
            ),
            .text(
                FieldKey(.segments),
                SettingWords.length,
                value.segments.text,
                limit: 60,
                hint: SettingWords.lengthHint
            ),
        ]
            + Language.allCases.enumerated().map { place, language in
                .text(
                    FieldKey(.names, place),
                    SettingWords.nameIn(language),
                    value.names[language.rawValue] ?? "",
                    hint: SettingWords.nameInHint
                )
            } + [ending].compactMap(\.self)
    }

    private static func hours(_ hours: [HoursPeriod], from first: LocalDay, _ words: SalonWords) -> [FieldRow] {
        let week = hours.week(on: first)
        let days = Weekday.allCases.map { weekday in
            FieldRow.text(
                FieldKey(.hours, weekday.rawValue),
                SalonWords.name(of: weekday),
                week.spans(on: weekday).map { "\($0.start)-\($0.end)" }.joined(separator: " "),
                limit: 60,
                hint: SettingWords.dayHint
            )
        }
        let later = hours.changes(after: first).map { day in
            FieldRow.note(SettingWords.replaced(words.day(day), words.week(hours.week(on: day))))
        }
        let from = FieldRow.text(
            FieldKey(.from),
            SettingWords.from,
            first.description,
            limit: 40,
            hint: SettingWords.openingFromHint
        )
        return [from] + days + later
    }

    private static func closure(days: String, reason: String) -> [FieldRow] {
        [
            .text(FieldKey(.closureDays), SettingWords.days, days, limit: 60, hint: SettingWords.daysHint),
            .text(FieldKey(.reason), SettingWords.why, reason, hint: SettingWords.whyHint),
        ]
    }

    private static func salon(_ salon: SalonSetting) -> [FieldRow] {
        [
            .text(FieldKey(.name), SettingWords.name, salon.name, hint: SettingWords.salonNameHint),
            .choice(
                FieldKey(.clock),
                SettingWords.clock,
                [SettingWords.twelveHours, SettingWords.twentyFourHours],
                salon.usesTwelveHours ? 0 : 1,
                hint: SettingWords.choiceHint
            ),
        ]
    }
}
