internal import Salon

/// All that a form of a card would lose if it were thrown away; equal when the same is typed and chosen.
nonisolated struct CardFormContent: Hashable, Sendable {
    /// What is typed, by field.
    var texts: [CardFormField: EditableText] = [:]
    /// How many phones there are, an empty one at the end included.
    var phoneCount = 0
    /// The chosen language; nil for unknown.
    var language: Language?
    /// The chosen stylist; nil for nobody.
    var staff: Identifier<Staff>?

    /// What the form of a card holds at first.
    init(_ details: CustomerDetails) {
        set(.name, details.name, limit: TextRules.customerName)
        set(.givenName, details.givenName, limit: TextRules.customerName)
        set(.otherNames, details.otherNames, limit: TextRules.customerName)
        set(.email, details.email, limit: TextRules.email)
        set(.allergies, details.allergies, limit: TextRules.allergies)
        set(.notes, details.notes, limit: TextRules.customerNotes)
        language = details.language
        setPhones(details.phones)
    }

    /// What the form of a formula holds at first.
    init(formulaBy staff: Identifier<Staff>?, on day: String) {
        set(.formula, "", limit: TextRules.formula)
        set(.day, day, limit: 30)
        texts[.day]?.isProposal = true
        self.staff = staff
    }

    /// What stands in a field.
    func text(_ field: CardFormField) -> String { texts[field]?.text ?? "" }

    /// The phones as they are typed, the empty ones among them.
    var phones: [String] { (0..<phoneCount).map { text(.phone($0)) } }

    /// Puts phones into the fields, with an empty one behind them as long as there may be more.
    mutating func setPhones(_ phones: [String]) {
        for place in 0..<phoneCount { texts[.phone(place)] = nil }
        let shown = phones.count < TextRules.phones ? phones + [""] : phones
        for (place, phone) in shown.enumerated() { set(.phone(place), phone, limit: Self.longestPhone) }
        phoneCount = shown.count
    }

    /// Offers another empty field once the last one is used.
    mutating func growPhones() {
        guard phoneCount > 0, phoneCount < TextRules.phones, !text(.phone(phoneCount - 1)).isEmpty else { return }
        set(.phone(phoneCount), "", limit: Self.longestPhone)
        phoneCount += 1
    }

    private mutating func set(_ field: CardFormField, _ text: String, limit: Int) {
        texts[field] = EditableText(text, limit: limit)
    }

    /// The longest phone that the book takes, in characters.
    private static let longestPhone = 40
}
