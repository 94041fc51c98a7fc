/// Why two cards may be of one person, or may not.
public enum DuplicateReason: String, CaseIterable, Hashable, Sendable {
    /// A phone is the same.
    case samePhone = "same_phone"
    /// A phone ends in the same seven digits or more, where one was not written in full.
    case similarPhone = "similar_phone"
    /// The names have the same words, in whatever order.
    case sameName = "same_name"
    /// The names have the same words but for one typo in each.
    case similarName = "similar_name"
    /// All words of one name are in the other.
    case partOfName = "part_of_name"
    /// Only the first words of the names are the same: another family name, or none.
    case sameGivenName = "same_given_name"
    /// The addresses are the same.
    case sameEmail = "same_email"
    /// Their first visits were on one day.
    case sameFirstVisit = "same_first_visit"

    /// How much it speaks for one person.
    var points: Int {
        switch self {
        case .samePhone: 40
        case .similarPhone: 30
        case .sameName: 45
        case .similarName: 40
        case .partOfName: 35
        case .sameGivenName: 20
        case .sameEmail: 40
        case .sameFirstVisit: 15
        }
    }
}
