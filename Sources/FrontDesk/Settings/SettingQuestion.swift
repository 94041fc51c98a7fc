internal import Salon

/// The question whether an edit is to be saved, with what it does: nothing changes that nobody agreed to.
nonisolated struct SettingQuestion: Hashable, Sendable {
    let edit: SettingEdit
    /// The question.
    let text: String
    /// What is to be known before it is answered.
    let details: [String]
    /// The answer that does it.
    let yes: String

    /// A question about an edit of a form.
    init(_ subject: SettingForm.Subject, _ edit: SettingEdit, _ effect: SettingEffect, words: SalonWords) {
        self.edit = edit
        let counts = SettingPreview.counts(effect)
        var details = counts.isEmpty ? [SettingWords.nobodyTouched] : counts + [SettingWords.staysBooked]
        switch subject {
        case .endStaff(let entry):
            (text, yes) = (SettingWords.endsStaff(entry.value.name), SettingWords.end)
            if case .staff(let person) = edit.after, let last = person.employed.last {
                details.insert(SettingWords.lastDayIs(words.day(last)), at: 0)
            }
        case .endService(let entry): (text, yes) = (SettingWords.asksService(entry.value.name), SettingWords.end)
        case .endClosure(let entry): (text, yes) = (SettingWords.asksReopen(entry.value.reason), SettingWords.reopen)
        case .dropHours(let day): (text, yes) = (SettingWords.asksDrop(words.day(day)), SettingWords.drop)
        default: (text, yes) = (SettingWords.saveAnyway, SettingWords.save)
        }
        self.details = details
    }
}
