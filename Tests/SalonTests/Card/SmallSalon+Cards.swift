import Salon
import TestSupport
import Testing

extension Change {
    /// The customer whom it is about.
    func customer() throws -> CustomerReference {
        guard case .customer(let customer) = subject else { throw BookError.fault(code: "no customer") }
        return customer
    }
}

extension SmallSalon {
    /// A customer as the book has them.
    func customer(_ reference: CustomerReference) async throws -> Customer {
        try #require(try await book.customer(reference.id))
    }

    /// A customer's card as it can be changed.
    func details(of reference: CustomerReference) async throws -> CustomerDetails {
        CustomerDetails(try await customer(reference))
    }

    /// A customer's card.
    func card(_ reference: CustomerReference) async throws -> CustomerCard {
        try #require(try await book.card(reference.id, now: now))
    }
}
