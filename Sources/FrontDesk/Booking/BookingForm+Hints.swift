import Salon
import Terminal

nonisolated extension BookingForm {
    /// The keys that mean something where the focus is, the likeliest first.
    var hints: [(key: String, label: String)] {
        guard phase == .editing else { return [("Esc", said("leave"))] }
        let common = [
            (key: "^S", label: FormWords.save(isNew: edited == nil)), ("Tab", said("field")), ("Esc", said("back")),
            ("F1", said("help")),
        ]
        return fieldHints + common
    }

    private var fieldHints: [(key: String, label: String)] {
        switch focus {
        case .customer where content.customer.choice == nil: [("Enter", said("pick")), ("↑↓", said("choose"))]
        case .service(let place): serviceHints(at: place)
        case .stylist: [("Enter", said("pick")), ("↑↓", said("choose")), ("+", said("second stylist"))]
        case .length, .price, .quantity: [("Enter", said("next")), ("^T", said("add service")), ("^X", said("remove"))]
        case .addService: [("Enter", said("add"))]
        case .date: [("↑↓", said("day")), ("Enter", said("next"))]
        case .start: [("↑↓", said("15 min")), ("Enter", said("next"))]
        case .repeated: [("1 2", said("choose"))]
        case .offer:
            [
                ((1...max(1, offers.count)).map(String.init).joined(separator: " "), said("take")),
                ("↑↓", said("choose")),
                ("Enter", said("take")),
            ] + (squeeze == .offered ? [("b", FormWords.squeezeHint)] : [])
        case .squeezeIn: [("Enter", FormWords.sayWhy)]
        case .squeezeReason: [("Enter", FormWords.squeezeHint)]
        case .customer, .name, .phone, .email, .note, .hold: [("Enter", said("next")), ("↑↓", said("field"))]
        }
    }

    private func serviceHints(at place: Int) -> [(key: String, label: String)] {
        let isChosen = content.lines[place].isChosen
        return isChosen
            ? [("Enter", said("next")), ("^T", said("add service")), ("^X", said("remove"))]
            : [("Enter", said("pick")), ("↑↓", said("choose"))]
    }
}
