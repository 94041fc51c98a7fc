internal import Salon

/// A question with two answers, of which the one that changes nothing is chosen first.
nonisolated struct Question: Hashable, Sendable {
    /// What is asked.
    enum Subject: Hashable, Sendable {
        /// Whether to throw away what was typed in the form.
        case discardBooking
        /// Whether to throw away what was typed on a card.
        case discardCard
        /// Whether another card is of the same person as this one.
        case join(DuplicateCandidate, into: Customer)
        /// Whether to erase a person.
        case erase(Customer)
        /// Whether to leave the desk.
        case quit
    }

    /// What is asked.
    let subject: Subject
    /// Whether the answer that does something is chosen.
    var isYes = false

    /// The question in words.
    var text: String {
        switch subject {
        case .discardBooking, .discardCard: "Throw away what you typed?"
        case .quit: "Leave the desk?"
        case .join: CardWords.joinQuestion
        case .erase: CardWords.eraseQuestion
        }
    }

    /// What is to be known before it is answered, line by line.
    var details: [String] {
        switch subject {
        case .join(let other, _): CardWords.joining(other)
        case .erase(let customer): CardWords.erasing(customer)
        default: []
        }
    }

    /// The answer that changes nothing.
    var no: String {
        switch subject {
        case .discardBooking, .discardCard: "Keep typing"
        case .quit: "Stay"
        case .join, .erase: "Back"
        }
    }

    /// The answer that does something.
    var yes: String {
        switch subject {
        case .discardBooking, .discardCard: "Throw away"
        case .quit: "Leave"
        case .join: "Join"
        case .erase: "Erase"
        }
    }
}
