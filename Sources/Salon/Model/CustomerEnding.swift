/// Why a customer's card is no longer found.
public enum CustomerEnding: Hashable, Sendable {
    /// It was made by mistake, and taken back.
    case takenBack
    /// It was joined with another card, which has its visits now.
    case joined(Identifier<Customer>)
    /// The person was erased.
    case erased

    /// Whether nothing brings the card back.
    var isForGood: Bool { self == .erased }
}
