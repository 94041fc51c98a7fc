import Salon

/// What stands against a form, beside the field that mends it.
nonisolated struct FormProblem: Hashable, Sendable {
    /// Where to show it.
    let field: FormField
    /// What stands against it.
    let refusal: Refusal

    /// Whether it only says that something is still to be filled in, which nobody wants to read before they had a chance.
    var isMissing: Bool {
        switch refusal {
        case .missing, .noService: true
        default: false
        }
    }

    /// Whether it says that somebody else has the time, as the book's own answer would.
    var isClash: Bool {
        switch refusal {
        case .taken, .customerBusy, .nobodyFree: true
        default: false
        }
    }
}
