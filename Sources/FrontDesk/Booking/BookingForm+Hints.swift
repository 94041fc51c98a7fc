import Salon
import Terminal

nonisolated extension BookingForm {
    /// The keys that mean something where the focus is, the likeliest first.
    var hints: [(key: String, label: String)] {
        guard phase == .editing else { return [("Esc", "leave")] }
        let common = [
            (key: "^S", label: FormWords.save(isNew: edited == nil)), ("Tab", "field"), ("Esc", "back"), ("F1", "help"),
        ]
        return fieldHints + common
    }

    private var fieldHints: [(key: String, label: String)] {
        switch focus {
        case .customer where content.customer.choice == nil: [("Enter", "pick"), ("↑↓", "choose")]
        case .service(let place): serviceHints(at: place)
        case .stylist: [("Enter", "pick"), ("↑↓", "choose"), ("+", "second stylist")]
        case .length, .price, .quantity: [("Enter", "next"), ("^T", "add service"), ("^X", "remove")]
        case .addService: [("Enter", "add")]
        case .date: [("↑↓", "day"), ("Enter", "next")]
        case .start: [("↑↓", "15 min"), ("Enter", "next")]
        case .repeated: [("1 2", "choose")]
        case .offer:
            [
                ((1...max(1, offers.count)).map(String.init).joined(separator: " "), "take"), ("↑↓", "choose"),
                ("Enter", "take"),
            ]
        case .customer, .name, .phone, .email, .note: [("Enter", "next"), ("↑↓", "field")]
        }
    }

    private func serviceHints(at place: Int) -> [(key: String, label: String)] {
        let isChosen = content.lines[place].isChosen
        return isChosen
            ? [("Enter", "next"), ("^T", "add service"), ("^X", "remove")] : [("Enter", "pick"), ("↑↓", "choose")]
    }
}
