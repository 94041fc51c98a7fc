internal import Salon
internal import Terminal

// What comes back.
extension Desk {
    mutating func settingJudged(
        _ edit: SettingEdit,
        question: Int,
        _ result: Result<SettingJudgement, BookError>
    ) -> [Effect] {
        guard let index = settingFormIndex, case .settingForm(var form) = state.overlays[index],
            form.question == question
        else { return [] }
        let isSaving = form.phase == .judging
        switch result {
        case .success(let judgement):
            form.judged = JudgedEdit(edit: edit, effect: judgement.effect)
            state.overlays[index] = .settingForm(form)
            if isSaving { return settle(form, at: index, edit, judgement.effect) }
            guard state.isSpoken else { return [] }
            let preview = SettingPreview(form, form.reading, words: state.words) { state.title(of: $0) }
            return say(preview.summary, .info)
        case .failure(let error):
            form.notice = state.words.sentence(error)
            form.phase = .editing
            state.overlays[index] = .settingForm(form)
            return isSaving ? [.bell] : []
        }
    }

    /// Saves what nobody has to look at; asks about everything else.
    private mutating func settle(
        _ form: SettingForm,
        at index: Int,
        _ edit: SettingEdit,
        _ effect: SettingEffect
    ) -> [Effect] {
        // Help may lie over the form: the question waits until the person is back and saves again.
        guard index == state.overlays.count - 1 else {
            var form = form
            form.phase = .editing
            state.overlays[index] = .settingForm(form)
            return []
        }
        guard effect.conflicts.isEmpty, !form.subject.isEnding else {
            return ask(.setting(SettingQuestion(form.subject, edit, effect, words: state.words)))
        }
        return sendSetting(edit)
    }

    /// Sends an edit that was agreed to.
    mutating func sendSetting(_ edit: SettingEdit) -> [Effect] {
        let effects = write(.setting(edit))
        let isSent = effects.contains { if case .write = $0 { true } else { false } }
        if let index = settingFormIndex, case .settingForm(var form) = state.overlays[index] {
            form.phase = isSent ? .saving : .editing
            state.overlays[index] = .settingForm(form)
        }
        return effects
    }

    /// The question was answered with "Back".
    mutating func keepSetting() -> [Effect] {
        guard let index = settingFormIndex, case .settingForm(var form) = state.overlays[index] else { return [] }
        guard form.hasFields else {
            state.overlays.removeSubrange(index...)
            return []
        }
        form.phase = .editing
        state.overlays[index] = .settingForm(form)
        return []
    }

    mutating func closeSettingForm() {
        if let index = settingFormIndex { state.overlays.removeSubrange(index...) }
    }

    /// A change of the settings is in the book: the form that sent it closes, and everything is read again.
    mutating func settingCommitted(_ pending: PendingWrite, _ change: Change) -> [Effect] {
        guard case .setting = change.subject else { return [] }
        if case .setting(let edit) = pending.write {
            if isAwaitedBySettingForm { closeSettingForm() }
            if edit.subject == nil { markSetting(edit.after.name) }
        }
        return settingsChanged()
    }

    /// Tells the form why it was not saved; false where none waits.
    mutating func settingFailed(_ pending: PendingWrite, _ error: BookError) -> Bool {
        guard case .setting = pending.write, isAwaitedBySettingForm, let index = settingFormIndex,
            case .settingForm(var form) = state.overlays[index]
        else { return false }
        form.phase = .editing
        form.notice = state.words.sentence(error)
        state.overlays[index] = .settingForm(form)
        return true
    }

    /// The answer to a write was lost: the form tells that it is being asked for.
    mutating func settingIsChecked(_ pending: PendingWrite) {
        guard case .setting = pending.write, isAwaitedBySettingForm, let index = settingFormIndex,
            case .settingForm(var form) = state.overlays[index]
        else { return }
        form.phase = .checking
        state.overlays[index] = .settingForm(form)
    }

    private var isAwaitedBySettingForm: Bool {
        guard let index = settingFormIndex, case .settingForm(let form) = state.overlays[index] else { return false }
        return form.phase == .saving || form.phase == .checking
    }

    private mutating func markSetting(_ name: String) {
        for (index, overlay) in state.overlays.enumerated() {
            guard case .settings(var page) = overlay else { continue }
            page.wanted = name
            state.overlays[index] = .settings(page)
        }
    }
}
