// Sentences for what stands against the content of one field.
extension SalonWords {
    func fieldSentence(_ refusal: Refusal) -> String {
        switch refusal {
        case .missing(let field): missingSentence(field)
        case .tooLong(.notes, let limit): "The notes are longer than \(limit) characters."
        case .tooLong(let field, let limit): "The \(Self.name(of: field)) is longer than \(limit) characters."
        case .unreadable(let field): unreadableSentence(field)
        case .outOfRange(let field, let range): rangeSentence(field, range)
        default: Self.notPossible
        }
    }

    /// What a field is called within a sentence: `name`, `phone number`, `e-mail address`.
    public static func name(of field: BookingField) -> String {
        switch field {
        case .customer: "name"
        case .phone: "phone number"
        case .email: "e-mail address"
        case .services: "service"
        case .staff: "stylist"
        case .date: "date"
        case .time: "time"
        case .length: "length"
        case .quantity: "quantity"
        case .price: "price"
        case .note: "note"
        case .givenName: "given name"
        case .otherNames: "other names"
        case .allergies: "list of allergies"
        case .notes: "notes"
        case .formula: "formula"
        }
    }

    private func missingSentence(_ field: BookingField) -> String {
        switch field {
        case .customer: "Say whom it is for: a customer, or somebody new with a name."
        case .email: "Enter an e-mail address."
        default: "Enter a \(Self.name(of: field))."
        }
    }

    private func unreadableSentence(_ field: BookingField) -> String {
        switch field {
        case .phone: "That is no phone number: 4 to 15 digits, with spaces, + ( ) - and . between them."
        case .email: "That is no e-mail address."
        case .date: "That is no date: write 2026-01-14, today, tomorrow, +3d or fri."
        case .time: "That is no time: write 14:30, 2:30pm or 1430."
        case .length: "That is no length: write minutes."
        case .quantity: "That is no number."
        case .price: "That is no price: write \(Money(minor: 4500, currency: profile.currency))."
        case .notes: "The notes have characters that nobody can see. Type them again."
        case .customer, .services, .staff, .note, .givenName, .otherNames, .allergies, .formula:
            "The \(Self.name(of: field)) has characters that nobody can see. Type it again."
        }
    }

    private func rangeSentence(_ field: BookingField, _ range: ClosedRange<Int>) -> String {
        switch field {
        case .price: "The price must be \(money(range.lowerBound)) to \(money(range.upperBound))."
        case .phone: "A card has at most \(range.upperBound) phone numbers."
        case .length: "The length must be \(range.lowerBound) to \(range.upperBound) minutes."
        default: "The \(Self.name(of: field)) must be \(range.lowerBound) to \(range.upperBound)."
        }
    }

    private func money(_ minor: Int) -> Money {
        Money(minor: Int64(minor), currency: profile.currency)
    }
}
