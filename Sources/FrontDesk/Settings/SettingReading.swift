internal import Salon

/// What the fields of a form mean: an edit of the settings, and what stands against it field by field.
nonisolated struct SettingReading: Hashable, Sendable {
    /// The edit, as far as it can be read; an empty one while nothing is changed.
    private(set) var edit: SettingEdit?
    /// What stands against each field, in words.
    private(set) var problems: [FieldKey: String] = [:]

    let form: SettingForm

    /// Reads a form.
    init(_ form: SettingForm) {
        self.form = form
        edit = readEdit()
        guard let edit, !edit.isEmpty, problems.isEmpty else { return }
        for problem in SettingRules.problems(with: edit, on: form.settings) { note(problem) }
    }

    /// What would be saved: nil while something stands against it, or nothing is changed.
    var ready: SettingEdit? { problems.isEmpty ? edit.flatMap { $0.isEmpty ? nil : $0 } : nil }

    private mutating func readEdit() -> SettingEdit? {
        switch form.subject {
        case .newStaff: return readNewStaff()
        case .staff(let entry): return readStaff(entry)
        case .endStaff(let entry): return readEnd(of: entry)
        case .terms(let person, let service): return readTerms(of: person, service)
        case .newService: return readService(nil)
        case .service(let entry): return readService(entry)
        case .endService(let entry):
            var ended = entry.value
            ended.endedOn = form.today
            return SettingEdit(.service(Identifier(entry.number)), from: .service(entry.value), to: .service(ended))
        case .hours: return readHours()
        case .dropHours(let day):
            let hours = form.settings.hours
            return SettingEdit(.hours, from: .hours(hours), to: .hours(hours.droppingChange(on: day)))
        case .newClosure, .closure: return readClosure()
        case .endClosure(let entry):
            guard let ended = entry.value.ending(on: form.today) else { return nil }
            return SettingEdit(.closure(entry.number), from: .closure(entry.value), to: .closure(ended))
        case .salon:
            var salon = form.settings.salon
            salon.name = form.fields.text(.name)
            salon.usesTwelveHours = form.fields.chosen(.clock) == 0
            return SettingEdit(.salon, from: .salon(form.settings.salon), to: .salon(salon))
        }
    }

    /// Puts what stands against the edit to the field that mends it.
    mutating func note(_ problem: SettingProblem) {
        let words = SalonWords(profile: form.profile).sentence(problem)
        switch (problem.field, problem.fact) {
        case (.hours, .overlapping(let day)): note(words, FieldKey(.hours, day.rawValue))
        default: note(words, FieldKey(problem.field))
        }
    }

    mutating func note(_ words: String, _ key: FieldKey) {
        let isThere = form.fields.rows.contains { $0.key == key }
        guard let place = isThere ? key : form.fields.rows.first(where: \.isField)?.key else { return }
        if problems[place] == nil { problems[place] = words }
    }
}
