internal import Salon
internal import Terminal

/// The question why a visit does not take place: it begins on "Back", so that nothing is ended by a key too many.
nonisolated struct CancelDialog: Hashable, Sendable {
    /// How the visit ends.
    enum Ending: Hashable, Sendable {
        /// It is cancelled, early or late.
        case cancelled
        /// Nobody came.
        case noShow

        /// The reasons that need no typing.
        var reasons: [String] {
            switch self {
            case .cancelled:
                [
                    said("Customer cancelled"), said("Customer is ill"), said("Stylist is ill"),
                    said("Booked by mistake"),
                ]
            case .noShow: [said("Could not be reached"), said("Forgot"), said("Too late to be served"), said("Is ill")]
            }
        }
    }

    /// The entry that keeps the visit.
    static let back = 0
    /// The entry whose reason is typed.
    static let typed = 5

    /// What is to be ended.
    let visit: Visit
    /// How it is to end.
    var ending = Ending.cancelled
    /// The chosen entry: back, the reasons, and the one that is typed.
    var list = ListView(count: typed + 1)
    /// The reason that is typed.
    var field = TextField(limit: TextRules.reason)

    /// Whether what is typed goes into the field.
    var isTyping: Bool { list.selection == Self.typed }

    /// The reason that Enter would give, or nil when it would not cancel.
    var reason: String? {
        guard let entry = list.selection, entry != Self.back else { return nil }
        if ending.reasons.indices.contains(entry - 1) { return ending.reasons[entry - 1] }
        return field.text.contains { !$0.isWhitespace } ? field.text : nil
    }
}
