internal import Salon
internal import Terminal

// Keys that are looked up in the table, one by one or as sequences: `o`, then `d`.
extension Desk {
    /// Does what a key means here, alone or after those before it.
    mutating func dispatch(_ key: Key) -> [Effect] {
        let keys = state.typedKeys + [key]
        let next = state.continuations
        state.typed = nil
        switch state.bindings.meaning(of: keys, in: state.context) {
        // A key of one's own may have opened the question that it would say yes to.
        case .command(.yes) where key == state.opener: return []
        case .command(let command): return perform(command)
        case .beginning:
            state.typed = TypedKeys(context: state.context, keys: keys)
            return []
        case nil:
            guard keys.count > 1 else { return [] }
            return say(DeskSentences.unknown(KeySequence(keys), next: next.map(\.key)), .warning) + [.bell]
        }
    }

    /// Escape drops a sequence that was begun, Backspace its last key; nil where none was, or for other keys.
    mutating func correct(_ key: Key) -> [Effect]? {
        guard let typed = state.typed, !state.typedKeys.isEmpty else { return nil }
        switch key {
        case .escape, .control("c"): state.typed = nil
        case .backspace:
            let keys = Array(typed.keys.dropLast())
            state.typed = keys.isEmpty ? nil : TypedKeys(context: typed.context, keys: keys)
        default: return nil
        }
        return []
    }

    /// Does the entry of a list that was clicked.
    mutating func run(entry index: Int) -> [Effect] {
        guard state.guarded == nil else { return [] }
        switch state.overlays.last {
        case .palette(var palette):
            palette.list.select(index)
            state.replaceTop(.palette(palette))
        case .settings(let page): return clickOnSettings(page, index)
        case .settingForm(let form): return clickOnSettingForm(form, index)
        case .visit(var panel):
            panel.list.select(index)
            state.replaceTop(.visit(panel))
        default: return []
        }
        return runAction()
    }

    /// Does a command that was clicked, or chosen by name.
    mutating func run(_ command: Command) -> [Effect] {
        guard state.guarded == nil else { return [] }
        state.typed = nil
        state.lastKey = nil
        return perform(command)
    }
}
