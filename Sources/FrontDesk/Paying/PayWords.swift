internal import Salon

/// The words of the dialog at the till.
nonisolated enum PayWords {
    static let title = "Done and paid"
    static let due = "To pay"
    static let unknown = "?"
    static let back = "Hand back"
    static let exact = "Paid exactly. ^S saves."
    static let saving = "Saving…"

    /// What a method's field is called, with its key.
    static func label(of method: PaymentMethod) -> String {
        switch method {
        case .cash: "Cash given"
        case .card: "Card"
        case .other: "Other"
        }
    }

    /// The keys that mean something, the likeliest first.
    static let hints: [(key: String, label: String)] = [
        ("^S", "save"), ("c", "cash"), ("d", "card"), ("o", "other"), ("Tab", "next"), ("Esc", "back"), ("F1", "help"),
    ]
}
