internal import Salon

/// A place in one of a card's forms that can have the focus; phones are counted from 0.
nonisolated enum CardFormField: Hashable, Sendable {
    case name, givenName, otherNames
    case phone(Int)
    case email, language, allergies, notes
    case formula, stylist, day

    /// The place that mends a problem.
    init(_ field: BookingField) {
        self =
            switch field {
            case .phone: .phone(0)
            case .email: .email
            case .givenName: .givenName
            case .otherNames: .otherNames
            case .allergies: .allergies
            case .notes: .notes
            case .formula: .formula
            case .date: .day
            case .staff: .stylist
            case .customer, .services, .time, .length, .quantity, .price, .note, .reason, .hold: .name
            }
    }
}
