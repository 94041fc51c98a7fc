// Sentences for what stands against the content of one field.
extension SalonWords {
    func fieldSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .missing(let field): missingSentence(field)
        case .tooLong(.notes, let limit): said("The notes are longer than \(limit) characters.")
        case .tooLong(let field, let limit): said("The \(Self.name(of: field)) is longer than \(limit) characters.")
        case .unreadable(let field): unreadableSentence(field)
        case .outOfRange(let field, let range): rangeSentence(field, range)
        default: Self.notPossible
        }
    }

    /// What a field is called within a sentence: `name`, `phone number`, `e-mail address`.
    public static func name(of field: BookingField) -> String {
        switch field {
        case .customer: said("name")
        case .phone: said("phone number")
        case .email: said("e-mail address")
        case .services: said("service")
        case .staff: said("stylist")
        case .date: said("date")
        case .time: said("time")
        case .length: said("length")
        case .quantity: said("quantity")
        case .price: said("price")
        case .note: said("note")
        case .givenName: said("given name")
        case .otherNames: said("other names")
        case .allergies: said("list of allergies")
        case .notes: said("notes")
        case .formula: said("formula")
        case .reason: said("reason")
        case .hold: said("time until which it is held")
        }
    }

    private func missingSentence(_ field: BookingField) -> String {
        switch field {
        case .customer: said("Say whom it is for: a customer, or somebody new with a name.")
        case .email: said("Enter an e-mail address.")
        case .reason: said("Say why: nobody is squeezed in without a reason.")
        default: said("Enter a \(Self.name(of: field)).")
        }
    }

    private func unreadableSentence(_ field: BookingField) -> String {
        switch field {
        case .phone: said("That is no phone number: 4 to 15 digits, with spaces, + ( ) - and . between them.")
        case .email: said("That is no e-mail address.")
        case .date: said("That is no date: write 2026-01-14, today, tomorrow, +3d or fri.")
        case .time: said("That is no time: write 14:30, 2:30pm or 1430.")
        case .length: said("That is no length: write minutes.")
        case .quantity: said("That is no number.")
        case .hold: said("That is no time to hold until: write 30m, 2h, 18:00, fri 12:00 or tomorrow.")
        case .price: said("That is no price: write \(Money(minor: 4500, currency: profile.currency)).")
        case .notes: said("The notes have characters that nobody can see. Type them again.")
        case .customer, .services, .staff, .note, .givenName, .otherNames, .allergies, .formula, .reason:
            said("The \(Self.name(of: field)) has characters that nobody can see. Type it again.")
        }
    }

    private func rangeSentence(_ field: BookingField, _ range: ClosedRange<Int>) -> String {
        switch field {
        case .price: said("The price must be \(money(range.lowerBound)) to \(money(range.upperBound)).")
        case .phone: said("A card has at most \(range.upperBound) phone numbers.")
        case .length: said("The length must be \(range.lowerBound) to \(range.upperBound) minutes.")
        default: said("The \(Self.name(of: field)) must be \(range.lowerBound) to \(range.upperBound).")
        }
    }

    private func money(_ minor: Int) -> Money {
        Money(minor: Int64(minor), currency: profile.currency)
    }
}
