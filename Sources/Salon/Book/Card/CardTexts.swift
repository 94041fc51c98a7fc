internal import Foundation

/// The personal texts of a card as the book keeps them: what revisions hold, and what an undo brings back exactly.
struct CardTexts: Equatable {
    var name: String
    var givenName: String?
    var otherNames: String?
    var phones: [Phone]
    var email: String?
    var language: String?
    var notes: String
    var allergies: String

    /// The texts of a customer.
    init(_ customer: Customer) {
        name = customer.name
        givenName = customer.givenName
        otherNames = customer.otherNames
        phones = customer.phones
        email = customer.email
        language = customer.language?.rawValue
        notes = customer.notes
        allergies = customer.allergies
    }

    /// The texts of details that were typed and checked; a phone that stays as it was keeps both of its forms.
    init(_ details: CustomerDetails, keeping phones: [Phone] = [], region: String) {
        name = details.name.trimmed
        givenName = Self.optional(details.givenName)
        otherNames = Self.optional(details.otherNames)
        self.phones = details.phones.compactMap { typed in
            phones.first { $0.raw == typed.trimmed } ?? Phone.parse(typed, region: region)
        }
        email = Self.optional(details.email)
        language = details.language?.rawValue
        notes = details.notes.trimmed
        allergies = details.allergies.trimmed
    }

    /// The fields in which two differ.
    func differences(from other: CardTexts) -> [CardField] {
        CardField.allCases.filter { text(of: $0) != other.text(of: $0) }
    }

    /// A field as a revision holds it.
    func text(of field: CardField) -> String? {
        switch field {
        case .name: name
        case .givenName: givenName
        case .otherNames: otherNames
        case .phone: Self.json(phones)
        case .email: email
        case .language: language
        case .notes: notes
        case .allergies: allergies
        }
    }

    /// Takes a field back from a revision.
    mutating func restore(_ field: CardField, _ body: String?) throws {
        switch field {
        case .name: name = body ?? name
        case .givenName: givenName = body
        case .otherNames: otherNames = body
        case .phone: phones = try Self.phones(json: body ?? "[]")
        case .email: email = body
        case .language: language = body
        case .notes: notes = body ?? ""
        case .allergies: allergies = body ?? ""
        }
    }

    private static func optional(_ text: String) -> String? {
        let trimmed = text.trimmed
        return trimmed.isEmpty ? nil : trimmed
    }
}

// Phones as one text, in both of their forms.
extension CardTexts {
    private struct Number: Codable {
        let raw: String
        let e164: String?
    }

    private static func json(_ phones: [Phone]) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? encoder.encode(phones.map { Number(raw: $0.raw, e164: $0.e164) })
        return data.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Phones as a revision holds them.
    static func phones(json: String) throws -> [Phone] {
        try JSONDecoder().decode([Number].self, from: Data(json.utf8)).map { Phone(raw: $0.raw, e164: $0.e164) }
    }
}
