internal import Salon
internal import Terminal

// What the terminal reports: keys go to whatever has the focus.
extension Desk {
    mutating func handle(_ event: TerminalEvent) -> [Effect] {
        switch event {
        case .key(let key): return handle(key)
        case .paste(let text): return paste(text)
        case .mouse(let mouse): return handle(mouse)
        case .resized(let size):
            state.size = size
            return []
        case .focused: return []
        case .resumed: return [.redraw]
        case .hangup: return [.quit(.hangup)]
        case .terminate(let signal): return [.quit(.signal(signal))]
        }
    }

    private mutating func handle(_ key: Key) -> [Effect] {
        switch key {
        case .control("z"): return [.suspend]
        case .control("l"): return [.redraw]
        default: break
        }
        // Keys typed before a question could be read were not meant for it.
        guard state.guarded == nil else { return [] }
        state.lastKey = key
        if let effects = correct(key) { return effects }
        if key == .control("c") { return interrupt() }
        state.isLeaving = false
        if key == .function(1), state.context != .help { return openHelp() }
        switch state.overlays.last {
        case .booking: return formInput(.key(key))
        case .lookup: return lookupInput(.key(key))
        case .finder: return finderInput(.key(key))
        case .cardForm: return cardFormInput(.key(key))
        case .settingForm: return settingFormKey(key)
        case .cancel: return cancelKey(key)
        case .blockedTime: return blockedTimeKey(key)
        case .rebook: return rebookKey(key)
        case .palette: return paletteKey(key)
        case .pay: return payKey(key)
        case .totals(let page) where page.field != nil: return totalsKey(key)
        default: return dispatch(key)
        }
    }

    /// Ctrl-C is Escape, and twice in a row the question whether to leave.
    private mutating func interrupt() -> [Effect] {
        if state.isLeaving {
            state.isLeaving = false
            return ask(.quit)
        }
        state.isLeaving = true
        switch state.overlays.last {
        case .booking: return formInput(.key(.escape))
        case .lookup: return lookupInput(.key(.escape))
        case .finder: return finderInput(.key(.escape))
        case .pay: return payKey(.escape)
        case .totals(let page) where page.field != nil: return totalsKey(.escape)
        case .cardForm: return cardFormInput(.key(.escape))
        case .settingForm: return settingFormKey(.escape)
        case .settings: return perform(.back)
        case .cancel, .palette, .visit, .move, .help, .question, .looks, .totals, .visitList, .blockedTime, .card,
            .rebook, .history:
            return back()
        case nil: return say(said("Press Ctrl-C again, or q, to leave the desk."), .info)
        }
    }

    /// Pasted text is text: outside a field it never becomes commands.
    private mutating func paste(_ text: String) -> [Effect] {
        guard state.guarded == nil else { return [] }
        state.typed = nil
        switch state.overlays.last {
        case .booking: return formInput(.paste(text))
        case .lookup: return lookupInput(.paste(text))
        case .finder: return finderInput(.paste(text))
        case .blockedTime: return pasteIntoBlock(text)
        case .cardForm: return cardFormInput(.paste(text))
        case .settingForm: return pasteIntoSetting(text)
        case .settings: return say(SettingWords.pasted, .warning) + [.bell]
        case .cancel(var dialog) where dialog.isTyping:
            dialog.field.paste(text)
            state.replaceTop(.cancel(dialog))
            return []
        case .pay: return payPaste(text)
        case .totals(var page) where page.field != nil:
            page.field?.paste(text)
            state.replaceTop(.totals(page))
            return []
        case .palette(var palette):
            palette.paste(text)
            state.replaceTop(.palette(palette))
            return []
        default: return say(said("Pasted text ignored: press n to book, / to find a customer."), .warning) + [.bell]
        }
    }
}
