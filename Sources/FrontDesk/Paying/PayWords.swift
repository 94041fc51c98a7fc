internal import Salon

/// The words of the dialog at the till.
nonisolated enum PayWords {
    static var title: String { said("Done and paid") }
    static var due: String { said("To pay") }
    static let unknown = "?"
    static var back: String { said("Hand back") }
    static var exact: String { said("Paid exactly. ^S saves.") }
    static var saving: String { said("Saving…") }

    /// What a method's field is called, with its key.
    static func label(of method: PaymentMethod) -> String {
        switch method {
        case .cash: said("Cash given")
        case .card: said("Card")
        case .other: said("Other")
        }
    }

    /// The keys that mean something, the likeliest first.
    static var hints: [(key: String, label: String)] {
        [
            ("^S", said("save")), ("c", said("cash")), ("d", said("card", sense: "payment")), ("o", said("other")),
            ("Tab", said("next")), ("Esc", said("back")), ("F1", said("help")),
        ]
    }
}
