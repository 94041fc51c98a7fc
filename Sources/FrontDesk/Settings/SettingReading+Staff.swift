internal import Salon

// Staff.
nonisolated extension SettingReading {
    mutating func readNewStaff() -> SettingEdit? {
        guard let first = day(.from), let hours = week(.working), let breaks = week(.breaks) else { return nil }
        let days = Validity(from: first, until: nil)
        var person = StaffSetting(
            name: form.fields.text(.name),
            color: color,
            account: form.fields.text(.account),
            employed: days,
            working: hours.isEmpty ? [] : [HoursPeriod(days: days, week: hours)],
            breaks: breaks.isEmpty ? [] : [BreakPeriod(days: days, week: breaks)]
        )
        guard setLastDay(of: &person) else { return nil }
        return SettingEdit(adding: .staff(person))
    }

    mutating func readStaff(_ entry: SettingEntry<StaffSetting>) -> SettingEdit? {
        guard let first = day(.from) else { return nil }
        var person = entry.value
        person.name = form.fields.text(.name)
        person.color = color
        person.account = form.fields.text(.account)
        if form.isChanged(.working) {
            guard let hours = week(.working) else { return nil }
            person.working = person.working.setting(hours, from: first)
        }
        if form.isChanged(.breaks) {
            guard let pauses = week(.breaks) else { return nil }
            person.breaks = person.breaks.setting(pauses, kind: .lunch, from: first)
        }
        if form.isChanged(.lastDay), !setLastDay(of: &person) { return nil }
        return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(person))
    }

    mutating func readEnd(of entry: SettingEntry<StaffSetting>) -> SettingEdit? {
        var person = entry.value
        guard setLastDay(of: &person) else { return nil }
        if person.employed.until == nil {
            note(SettingWords.noDay, FieldKey(.lastDay))
            return nil
        }
        return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(person))
    }

    mutating func readTerms(
        of entry: SettingEntry<StaffSetting>,
        _ service: SettingEntry<ServiceSetting>
    ) -> SettingEdit? {
        guard let price = price(), let minutes = minutes() else { return nil }
        var person = entry.value
        person.setTerms(price, minutes, for: Identifier(service.number))
        return SettingEdit(.staff(Identifier(entry.number)), from: .staff(entry.value), to: .staff(person))
    }

    private var color: Int { form.fields.chosen(.color) + SettingRules.colors.lowerBound }

    /// Takes the last day over; false when it is none.
    private mutating func setLastDay(of person: inout StaffSetting) -> Bool {
        guard !form.fields.text(.lastDay).trimmingSpaces.isEmpty else {
            person.employed = Validity(from: person.employed.from, until: nil)
            return true
        }
        guard let last = day(.lastDay) else { return false }
        if let first = person.employed.from, last < first {
            note(SettingProblem(.lastDay, .backwards))
            return false
        }
        person.employed = Validity(from: person.employed.from, until: last.adding(days: 1))
        return true
    }
}
