/// What a change made different, by the name that JSON has for it.
public enum HistoryField: String, Hashable, Sendable {
    // Of a visit, besides what its states tell.
    case note, reason
    // Of blocked time.
    case blocked
    case people, time, kind
    // Of a customer's card.
    case card
    case name
    case givenName = "given_name"
    case otherNames = "other_names"
    case phones, email, language, notes, allergies, formula
    case joinedWith = "joined_with"
    // Of the salon.
    case clock, hours, days, color, account, employed
    case workingHours = "working_hours"
    case breaks, terms, names, category, price, unit, length
    case endedOn = "ended_on"
    case order

    /// Whether it tells of a person of the book, so that it is hidden where names are.
    public var isPersonal: Bool {
        switch self {
        case .note, .reason, .name, .givenName, .otherNames, .phones, .email, .language, .notes, .allergies, .formula,
            .joinedWith:
            true
        default: false
        }
    }
}
