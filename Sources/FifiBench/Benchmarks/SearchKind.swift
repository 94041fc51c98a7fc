/// What people type into the search.
enum SearchKind: String, CaseIterable, Sendable {
    case prefix
    case wholePhone = "whole phone"
    case lastDigits = "last 4 digits"
    case middleDigits = "6 digits in the middle"
    case typo = "one typo"

    /// The longest that it may take, in milliseconds.
    var limit: Double {
        switch self {
        case .prefix, .wholePhone, .lastDigits: 10
        case .middleDigits, .typo: 50
        }
    }

    /// What somebody types who looks for a customer of that name and with that phone (country code and ten digits).
    func term(name: String, phone: String) -> String {
        let surname = name.split(separator: " ").last.map(String.init) ?? name
        return switch self {
        case .prefix: String(surname.prefix(4))
        case .wholePhone: String(phone.suffix(10))
        case .lastDigits: String(phone.suffix(4))
        case .middleDigits: String(phone.dropFirst(3).prefix(6))
        // No name has a q here, so that a word with one is nobody's beginning.
        case .typo: String(surname.prefix(3)) + "q" + surname.dropFirst(4)
        }
    }
}
