// The rules for the texts of a customer's card; the database's own checks are the same.
extension TextRules {
    /// The longest notes about a customer, in characters.
    public static let customerNotes = 2_000
    /// The longest list of allergies, in characters.
    public static let allergies = 500
    /// The longest formula, in characters.
    public static let formula = 1_000
    /// How many phones one card has at most.
    public static let phones = 12

    /// Everything that stands against a card being saved as it was typed.
    public static func problems(with details: CustomerDetails, region: String) -> [BookingProblem] {
        let person = NewCustomer(name: details.name, email: details.email)
        var found = problems(with: person, region: region)
        found += problems(with: details.givenName, field: .givenName, limit: customerName)
        found += problems(with: details.otherNames, field: .otherNames, limit: customerName)
        let phones = details.phones.filter { !$0.trimmed.isEmpty }
        if phones.contains(where: { Phone.parse($0, region: region) == nil }) {
            found.append(BookingProblem(.phone, .unreadable(.phone)))
        }
        if phones.count > Self.phones { found.append(BookingProblem(.phone, .outOfRange(.phone, 0...Self.phones))) }
        found += problems(with: details.allergies, field: .allergies, limit: allergies)
        return found + problems(with: details.notes, field: .notes, limit: customerNotes)
    }

    /// Everything that stands against a formula being noted on a day.
    public static func problems(with formula: FormulaDraft, today: LocalDay) -> [BookingProblem] {
        if formula.text.trimmed.isEmpty { return [BookingProblem(.formula, .missing(.formula))] }
        let ahead = formula.day > today ? [BookingProblem(.date, .notYet(formula.day))] : []
        return ahead + problems(with: formula.text, field: .formula, limit: Self.formula)
    }
}
