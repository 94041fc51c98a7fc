import Salon
import Terminal

/// Fields below each other, one of which has the focus: what the wizard's steps and the forms of the set-up are made of.
nonisolated struct FieldList: Hashable, Sendable {
    /// The rows from the top.
    private(set) var rows: [FieldRow]
    /// The key of the field that has the focus.
    private(set) var focus: FieldKey?

    /// A list whose first field has the focus.
    init(_ rows: [FieldRow]) {
        self.rows = rows
        focus = rows.first { $0.isField }?.key
    }

    /// Replaces the rows; what was typed stays where a key stays, and so does the focus.
    mutating func replace(_ rows: [FieldRow]) {
        let typed = self.rows
        self.rows = rows.map { row in
            guard let key = row.key, let old = typed.first(where: { $0.key == key }) else { return row }
            var kept = row
            kept.content = old.content
            return kept
        }
        if !self.rows.contains(where: { $0.key == focus && $0.isField }) { focus = self.rows.first { $0.isField }?.key }
    }

    /// What stands in a text field; empty where there is none.
    func text(_ field: SettingField, _ place: Int = 0) -> String {
        guard case .text(_, let text)? = row(FieldKey(field, place))?.content else { return "" }
        return text.text
    }

    /// Which word of a choice is chosen; 0 where there is none.
    func chosen(_ field: SettingField, _ place: Int = 0) -> Int {
        guard case .choice(_, _, let chosen)? = row(FieldKey(field, place))?.content else { return 0 }
        return chosen
    }

    /// The row that has the focus.
    var focused: FieldRow? { focus.flatMap(row) }

    /// Whether the last field has the focus.
    var isAtEnd: Bool { focus == rows.last { $0.isField }?.key }

    /// Gives the focus to a field, where there is one.
    mutating func focus(on key: FieldKey) {
        if row(key) != nil { focus = key }
    }

    /// Puts a text into a field, or chooses the word of that number.
    mutating func set(_ text: String, _ key: FieldKey) {
        guard let index = rows.firstIndex(where: { $0.key == key }) else { return }
        switch rows[index].content {
        case .text(let key, var field):
            field.set(text)
            rows[index].content = .text(key, field)
        case .choice(let key, let words, _):
            guard let chosen = Int(text), words.indices.contains(chosen) else { return }
            rows[index].content = .choice(key, words, chosen: chosen)
        case .heading, .note: return
        }
    }

    /// Goes to the next or the previous field, held at the ends.
    mutating func move(by distance: Int) {
        let keys = rows.compactMap(\.key)
        guard let place = keys.firstIndex(where: { $0 == focus }) else { return }
        focus = keys[min(max(place + distance, 0), keys.count - 1)]
    }

    /// Does what a key means in the list; false when it means nothing here.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .tab, .down: move(by: 1)
        case .backTab, .up: move(by: -1)
        default: return edit { $0.handle(key) }
        }
        return true
    }

    /// Puts pasted text into the field that has the focus.
    mutating func paste(_ text: String) {
        _ = edit { content in
            guard case .text(let key, var field) = content else { return false }
            field.paste(text)
            content = .text(key, field)
            return true
        }
    }

    private func row(_ key: FieldKey) -> FieldRow? { rows.first { $0.key == key } }

    private mutating func edit(_ body: (inout FieldRow.Content) -> Bool) -> Bool {
        guard let index = rows.firstIndex(where: { $0.isField && $0.key == focus }) else { return false }
        return body(&rows[index].content)
    }
}

nonisolated extension FieldRow.Content {
    /// Does what a key means in a field.
    fileprivate mutating func handle(_ key: Key) -> Bool {
        switch self {
        case .text(let name, var text):
            guard text.handle(key) else { return false }
            self = .text(name, text)
            return true
        case .choice(let name, let words, let chosen):
            guard let step = Self.step(key) else { return false }
            self = .choice(name, words, chosen: (chosen + step + words.count) % max(1, words.count))
            return true
        case .heading, .note: return false
        }
    }

    private static func step(_ key: Key) -> Int? {
        switch key {
        case .right, .character(" "): 1
        case .left: -1
        default: nil
        }
    }
}
