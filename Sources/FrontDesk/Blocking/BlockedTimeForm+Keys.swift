import Salon
import Terminal

// What keys and pastes do; Enter saves from anywhere.
nonisolated extension BlockedTimeForm {
    /// Does what a key means in the form; the desk deals with Enter and Escape.
    mutating func press(_ key: Key) {
        guard !isSaving else { return }
        problem = nil
        switch key {
        case .tab, .down: move(by: 1)
        case .backTab, .up: move(by: -1)
        default:
            if let path = textPath {
                _ = self[keyPath: path].handle(key)
            } else {
                choose(key)
            }
        }
    }

    /// Takes pasted text into a field of text.
    mutating func paste(_ text: String) {
        guard !isSaving, let path = textPath else { return }
        self[keyPath: path].paste(text)
    }

    /// The text that is edited where the focus is; nil where one chooses.
    var textPath: WritableKeyPath<BlockedTimeForm, EditableText>? {
        switch focus {
        case .date: \.date
        case .start: \.start
        case .end: \.end
        case .lastDay: \.lastDay
        case .note: \.note
        case .kind, .people, .isWeekly: nil
        }
    }

    private mutating func move(by distance: Int) {
        let places = fields
        let place = places.firstIndex(of: focus) ?? 0
        focus = places[((place + distance) % places.count + places.count) % places.count]
    }

    private mutating func choose(_ key: Key) {
        switch key {
        case .left, .character("h"): step(-1)
        case .right, .character("l"), .character(" "): step(1)
        default: break
        }
    }

    private mutating func step(_ distance: Int) {
        switch focus {
        case .kind: kind = Self.neighbour(of: kind, among: BlockKind.allCases, distance)
        case .people:
            // Who changes one person's block does not make one of everybody's of it.
            let people = staff.map { Optional($0.id) } + (changed == nil ? [nil] : [])
            person = Self.neighbour(of: person, among: people, distance)
        case .isWeekly: isWeekly.toggle()
        default: break
        }
    }

    private static func neighbour<Choice: Equatable>(of choice: Choice, among all: [Choice], _ distance: Int) -> Choice
    {
        let place = all.firstIndex(of: choice) ?? 0
        return all.isEmpty ? choice : all[((place + distance) % all.count + all.count) % all.count]
    }
}
