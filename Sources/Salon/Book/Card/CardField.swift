/// A text of a customer's card, by the name that its revisions have.
enum CardField: String, CaseIterable {
    case name
    case givenName = "given_name"
    case otherNames = "other_names"
    case phone, email, language, notes, allergies
}
