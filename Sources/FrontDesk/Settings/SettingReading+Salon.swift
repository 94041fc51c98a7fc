internal import Salon

// Services, hours and closures.
nonisolated extension SettingReading {
    mutating func readService(_ entry: SettingEntry<ServiceSetting>?) -> SettingEdit? {
        guard let price = price() else { return nil }
        guard let parts = PartsInput.parse(form.fields.text(.segments)) else {
            note(SettingProblem(.segments, .needsHandsOn))
            return nil
        }
        var service = entry?.value ?? ServiceSetting(name: "", category: "", price: nil, segments: [])
        service.name = form.fields.text(.name)
        service.category = form.fields.text(.category)
        service.price = price
        service.unit = form.fields.chosen(.unit) == 1 ? .each : .service
        service.segments = parts
        for (place, language) in Language.allCases.enumerated() {
            let name = form.fields.text(.names, place).trimmingSpaces
            service.names[language.rawValue] = name.isEmpty ? nil : name
        }
        if service.endedOn != nil, form.fields.chosen(.ending) == 1 { service.endedOn = nil }
        guard let entry else { return SettingEdit(adding: .service(service)) }
        return SettingEdit(.service(Identifier(entry.number)), from: .service(entry.value), to: .service(service))
    }

    mutating func readHours() -> SettingEdit? {
        guard let first = day(.from) else { return nil }
        var spans: [WeeklySpan] = []
        for weekday in Weekday.allCases {
            let text = form.fields.text(.hours, weekday.rawValue).trimmingSpaces
            guard !text.isEmpty else { continue }
            do throws(WeekInput.Problem) {
                spans += try WeekInput.parse("\(weekday.shortName) \(text)").spans
            } catch {
                note(SettingWords.noSpan, FieldKey(.hours, weekday.rawValue))
            }
        }
        guard problems.isEmpty else { return nil }
        if spans.isEmpty {
            note(SettingProblem(.hours, .missing))
            return nil
        }
        let (before, week) = (form.settings.hours, WeekHours(spans))
        let isSame = before.week(on: first) == week && before.changes(after: first).isEmpty
        let after = isSame ? before : before.setting(week, from: first)
        return SettingEdit(.hours, from: .hours(before), to: .hours(after))
    }

    mutating func readClosure() -> SettingEdit? {
        let text = form.fields.text(.closureDays)
        guard let (first, last) = ClosureDaysInput.parse(text, today: form.today) else {
            note(text.trimmingSpaces.isEmpty ? SettingWords.sayDays : SettingWords.noDays, FieldKey(.closureDays))
            return nil
        }
        guard last >= first else {
            note(SettingProblem(.closureDays, .backwards))
            return nil
        }
        let days = Validity(first: first, last: last)
        let reason = form.fields.text(.reason)
        guard case .closure(let entry) = form.subject else {
            return readNewClosure(days, reason)
        }
        // What is over of a closure stays as it was.
        if days.from != entry.value.days.from, first < form.today || (entry.value.days.from ?? first) < form.today {
            note(SettingProblem(.from, .past(min(first, entry.value.days.from ?? first))))
            return nil
        }
        if days.until != entry.value.days.until, last.adding(days: 1) < form.today {
            note(SettingProblem(.from, .past(last)))
            return nil
        }
        let after = ClosureSetting(days: days, reason: reason)
        return SettingEdit(.closure(entry.number), from: .closure(entry.value), to: .closure(after))
    }

    private mutating func readNewClosure(_ days: Validity, _ reason: String) -> SettingEdit? {
        if let first = days.from, first < form.today {
            note(SettingProblem(.from, .past(first)))
            return nil
        }
        return SettingEdit(adding: .closure(ClosureSetting(days: days, reason: reason)))
    }
}
