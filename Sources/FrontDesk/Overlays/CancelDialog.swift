internal import Salon
internal import Terminal

/// The question why a visit is cancelled: it begins on "Back", so that nothing is cancelled by a key too many.
nonisolated struct CancelDialog: Hashable, Sendable {
    /// The reasons that need no typing.
    static let reasons = ["Customer cancelled", "Customer is ill", "Stylist is ill", "Booked by mistake"]
    /// The entry that keeps the visit.
    static let back = 0
    /// The entry whose reason is typed.
    static let typed = reasons.count + 1

    /// What is to be cancelled.
    let visit: Visit
    /// The chosen entry: back, the reasons, and the one that is typed.
    var list = ListView(count: reasons.count + 2)
    /// The reason that is typed.
    var field = TextField(limit: TextRules.reason)

    /// Whether what is typed goes into the field.
    var isTyping: Bool { list.selection == Self.typed }

    /// The reason that Enter would give, or nil when it would not cancel.
    var reason: String? {
        guard let entry = list.selection, entry != Self.back else { return nil }
        if entry <= Self.reasons.count { return Self.reasons[entry - 1] }
        return field.text.contains { !$0.isWhitespace } ? field.text : nil
    }
}
