internal import Salon

// Single fields; what cannot be read is noted.
nonisolated extension SettingReading {
    /// A day from today on.
    mutating func day(_ field: SettingField) -> LocalDay? {
        guard let day = DateInput.parse(form.fields.text(field), today: form.today) else {
            note(SettingWords.noDay, FieldKey(field))
            return nil
        }
        guard day >= form.today else {
            let problem = SalonWords(profile: form.profile).sentence(SettingProblem(.from, .past(day)))
            note(problem, FieldKey(field))
            return nil
        }
        return day
    }

    mutating func week(_ field: SettingField) -> WeekHours? {
        do throws(WeekInput.Problem) {
            return try WeekInput.parse(form.fields.text(field))
        } catch {
            note(SalonWords.sentence(error), FieldKey(field))
            return nil
        }
    }

    /// An amount, or none where the field is empty.
    mutating func price() -> Int64?? {
        let text = form.fields.text(.price)
        guard !text.trimmingSpaces.isEmpty else { return .some(nil) }
        guard let price = Money.parse(text, in: form.profile.currency) else {
            note(SettingWords.noPrice, FieldKey(.price))
            return nil
        }
        return .some(price.minor)
    }

    mutating func minutes() -> Int?? {
        let text = form.fields.text(.minutes)
        guard !text.trimmingSpaces.isEmpty else { return .some(nil) }
        guard let minutes = DurationInput.parse(text) else {
            note(SettingWords.noMinutes, FieldKey(.minutes))
            return nil
        }
        return .some(minutes)
    }
}
