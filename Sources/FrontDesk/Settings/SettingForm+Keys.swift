internal import Salon
internal import Terminal

// What keys and pastes do; the desk deals with saving and leaving.
nonisolated extension SettingForm {
    /// Does what a key means in the fields.
    mutating func press(_ key: Key) {
        if let focus = fields.focus, [.tab, .backTab, .up, .down, .enter].contains(key) { visited.insert(focus) }
        if key == .enter {
            fields.move(by: 1)
        } else {
            _ = fields.handle(key)
        }
    }

    /// Takes pasted text into the field that has the focus.
    mutating func paste(_ text: String) { fields.paste(text) }

    /// Gives the focus to a field.
    mutating func focus(on key: FieldKey) {
        if let focus = fields.focus { visited.insert(focus) }
        fields.focus(on: key)
    }

    /// Lets every field tell what stands against it.
    mutating func visitAll() {
        visited.formUnion(fields.rows.compactMap(\.key))
    }

    /// Goes on in the preview, or gives it all the room.
    mutating func turnPreview(_ key: Key, rows: Int) {
        switch key {
        case .pageDown: scroll += rows
        case .pageUp: scroll = max(0, scroll - rows)
        default:
            isPreviewLarge.toggle()
            scroll = 0
        }
    }

    /// The keys that mean something, the likeliest first.
    var hints: [(key: String, label: String)] {
        guard phase == .editing else { return [("Esc", said("back"))] }
        let isChoice = if case .choice? = fields.focused?.content { true } else { false }
        let common = [
            (key: "^S", label: subject.isEnding ? said("end") : said("save")), ("Esc", said("back")),
            ("Tab", said("field")), ("PgDn", said("more")), ("^P", said("preview")), ("F1", said("help")),
        ]
        return isChoice ? [("←→", said("choose"))] + common : common
    }
}
