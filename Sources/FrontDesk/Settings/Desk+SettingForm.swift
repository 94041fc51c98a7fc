internal import Salon
internal import Terminal

// A form of the set-up: what is typed, the preview that follows it, and saving.
extension Desk {
    /// Opens a form; one that ends something is judged at once.
    mutating func openSettingForm(_ subject: SettingForm.Subject, on settings: SalonSettings) -> [Effect] {
        var form = SettingForm(subject, settings: settings, profile: state.profile, today: state.today)
        guard subject.isEnding else { return push(.settingForm(form)) }
        if !form.hasFields { form.phase = .judging }
        _ = push(.settingForm(form))
        return judgeSetting()
    }

    mutating func settingFormKey(_ key: Key) -> [Effect] {
        guard case .settingForm(var form) = state.overlays.last else { return [] }
        guard form.phase == .editing else { return key == .escape ? leaveBusyForm(form) : [] }
        switch key {
        case .escape, .control("c"): return form.isDirty ? ask(.discardSetting) : back()
        case .control("s"), .function(2): return saveSetting(form)
        case .enter where form.fields.isAtEnd || !form.hasFields: return saveSetting(form)
        case .pageDown, .pageUp, .control("p"):
            form.turnPreview(key, rows: max(1, state.size.rows / 3))
            state.replaceTop(.settingForm(form))
            return []
        default: return typeSetting { $0.press(key) }
        }
    }

    mutating func pasteIntoSetting(_ text: String) -> [Effect] { typeSetting { $0.paste(text) } }

    /// Gives the focus to the field of that place.
    mutating func clickOnSettingForm(_ form: SettingForm, _ index: Int) -> [Effect] {
        let keys = form.fields.rows.compactMap(\.key)
        guard keys.indices.contains(index) else { return [] }
        return typeSetting { $0.focus(on: keys[index]) }
    }

    /// Lets the form take something in, and looks at what it does once the typing rests.
    private mutating func typeSetting(_ body: (inout SettingForm) -> Void) -> [Effect] {
        guard case .settingForm(var form) = state.overlays.last, form.phase == .editing else { return [] }
        let before = form.fields.rows
        body(&form)
        guard form.fields.rows != before else {
            state.replaceTop(.settingForm(form))
            return []
        }
        form.question += 1
        form.isSettled = false
        form.notice = nil
        form.scroll = 0
        state.replaceTop(.settingForm(form))
        let timer = DeskTimer.settingPreview(form.question)
        return [.timer(timer, after: .milliseconds(DeskTimer.previewMilliseconds))]
    }

    /// The typing rests: what stands against it is told, or else it is asked what it does.
    mutating func settingRests(_ question: Int) -> [Effect] {
        guard let index = settingFormIndex, case .settingForm(var form) = state.overlays[index],
            form.question == question, form.phase == .editing
        else { return [] }
        form.isSettled = true
        state.overlays[index] = .settingForm(form)
        return judgeSetting()
    }

    private mutating func judgeSetting() -> [Effect] {
        guard let index = settingFormIndex, case .settingForm(var form) = state.overlays[index],
            let edit = form.reading.ready
        else { return [] }
        form.question += 1
        state.overlays[index] = .settingForm(form)
        return [.judgeSetting(edit, question: form.question)]
    }

    /// Looks again at what an open form does, since visits or settings changed elsewhere.
    mutating func rejudgeSetting() -> [Effect] {
        guard let index = settingFormIndex, case .settingForm(let form) = state.overlays[index],
            form.phase == .editing, form.judged != nil
        else { return [] }
        return judgeSetting()
    }

    private mutating func saveSetting(_ form: SettingForm) -> [Effect] {
        var form = form
        let reading = form.reading
        form.visitAll()
        if let key = form.fields.rows.compactMap(\.key).first(where: { reading.problems[$0] != nil }) {
            form.fields.focus(on: key)
            state.replaceTop(.settingForm(form))
            return [.bell]
        }
        state.replaceTop(.settingForm(form))
        guard reading.ready != nil else { return back() + say(SettingWords.nothingChanged, .info) }
        if let obstacle = state.obstacleToWriting { return say(obstacle, .warning) + [.bell] }
        form.phase = .judging
        state.replaceTop(.settingForm(form))
        return judgeSetting()
    }

    private mutating func leaveBusyForm(_ form: SettingForm) -> [Effect] {
        var form = form
        // What was sent is sent; its answer is awaited below.
        guard form.phase == .judging, form.hasFields else { return back() }
        form.phase = .editing
        form.question += 1
        state.replaceTop(.settingForm(form))
        return []
    }

    var settingFormIndex: Int? {
        state.overlays.lastIndex { if case .settingForm = $0 { true } else { false } }
    }
}
