internal import Salon
internal import Terminal

// What keys and pastes do.
nonisolated extension CardForm {
    /// Does what a key or a paste means.
    mutating func handle(_ input: FormInput, now: Instant) -> [CardFormEffect] {
        self.now = now
        guard phase == .editing else {
            return phase != .saved && (input == .key(.escape) || input == .key(.control("c"))) ? [.confirmDiscard] : []
        }
        notice = nil
        switch input {
        case .key(let key): return press(key)
        case .paste(let text):
            content.texts[focus]?.paste(text)
            content.growPhones()
            return []
        }
    }

    private mutating func press(_ key: Key) -> [CardFormEffect] {
        switch key {
        case .escape, .control("c"): return [isDirty ? .confirmDiscard : .close]
        case .control("s"), .function(2): return save()
        case .tab, .enter, .down: move(by: 1)
        case .backTab, .up: move(by: -1)
        case .control("t"): raisePhone()
        default: edit(key)
        }
        return []
    }

    private mutating func edit(_ key: Key) {
        switch focus {
        case .language: content.language = turned(content.language, among: [nil] + Language.allCases, by: key)
        case .stylist:
            guard case .formula(_, let staff) = purpose else { return }
            content.staff = turned(content.staff, among: [nil] + staff.map(\.id), by: key)
        default:
            _ = content.texts[focus]?.handle(key)
            content.growPhones()
        }
    }

    /// The next or the previous of some choices, around the ends.
    private func turned<Choice: Equatable>(_ choice: Choice, among choices: [Choice], by key: Key) -> Choice {
        let place = choices.firstIndex(of: choice) ?? 0
        switch key {
        case .right, .character(" "): return choices[(place + 1) % choices.count]
        case .left: return choices[(place + choices.count - 1) % choices.count]
        default: return choice
        }
    }

    /// Makes the phone below the cursor the one that is called first.
    private mutating func raisePhone() {
        guard case .phone(let place) = focus, place > 0, !content.text(focus).isEmpty else { return }
        var phones = content.phones.filter { !$0.isEmpty }
        guard phones.indices.contains(place) else { return }
        phones.insert(phones.remove(at: place), at: 0)
        content.setPhones(phones)
        focus = .phone(0)
    }

    private mutating func move(by distance: Int) {
        visited.insert(focus)
        let places = fields
        let place = places.firstIndex(of: focus) ?? 0
        focus = places[(place + distance + places.count) % places.count]
    }

    /// Sends what was typed, or goes to the first thing that stands against it.
    private mutating func save() -> [CardFormEffect] {
        visited.formUnion(fields)
        if let problem = problems.first {
            notice = .refusal(problem.refusal)
            focus = field(of: problem)
            return []
        }
        guard isDirty else { return [.close] }
        switch purpose {
        case .card(let customer):
            phase = .saving
            return [.save(.saveCustomer(customer, details))]
        case .formula(let customer, _):
            guard let formula else { return [] }
            phase = .saving
            return [.save(.addFormula(formula, to: customer))]
        }
    }
}

// What comes back, and what is told of the keys.
nonisolated extension CardForm {
    /// Takes in that it could not be saved.
    mutating func fail(_ error: BookError) {
        if error.isOutcomeUnknown {
            phase = .checking
            return
        }
        phase = .editing
        if case .refused(let refusal) = error { notice = .refusal(refusal) } else { notice = .error(error) }
    }

    /// The keys that mean something where the focus is, the likeliest first.
    var hints: [(key: String, label: String)] {
        guard phase == .editing else { return [("Esc", said("leave"))] }
        let common = [
            (key: "^S", label: said("save")), ("Tab", said("field")), ("Esc", said("back")), ("F1", said("help")),
        ]
        return switch focus {
        case .language, .stylist: [("←→", said("choose"))] + common
        case .phone(let place) where place > 0: [("^T", said("to the top"))] + common
        default: common
        }
    }
}

nonisolated extension BookError {
    fileprivate var isOutcomeUnknown: Bool {
        if case .outcomeUnknown = self { true } else { false }
    }
}
