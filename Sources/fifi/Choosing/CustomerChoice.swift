import Salon
import Terminal

/// Finds the one customer that a WHO of the command line means: an id, a phone, or a name that fits one person.
struct CustomerChoice {
    let session: Session
    /// How many are listed when several are meant.
    private static let listed = 10

    /// The customer.
    ///
    /// - Throws: ``Failure`` when nobody is meant, or several, who are listed; `BookError`.
    func customer(_ text: String) async throws -> CustomerMatch {
        let problems = TextRules.problems(with: text, field: .customer, limit: TextRules.customerName)
        if let refusal = problems.first?.refusal { throw refusal }
        if let match = try await byNumber(text) { return match }
        let found = try await session.book.findCustomers(text, limit: Self.listed + 1, now: session.now)
        guard let best = Self.meant(text, among: found) else { throw failure(text, found) }
        return best
    }

    /// The one that a text means: found alone and without forgiving a typo, or the only one of exactly that name.
    static func meant(_ text: String, among found: [CustomerMatch]) -> CustomerMatch? {
        let exact = found.filter { $0.name.folded == text.folded }
        if exact.count == 1 { return exact[0] }
        guard found.count == 1, exact.isEmpty, fits(text, found[0]) else { return nil }
        return found[0]
    }

    /// Whether every word that was typed begins a word of the name, or all is part of a phone or an address.
    private static func fits(_ text: String, _ match: CustomerMatch) -> Bool {
        let names = match.name.foldedWords
        let typed = text.foldedWords
        if typed.allSatisfy({ word in names.contains { $0.hasPrefix(word) } }) { return true }
        if let email = match.email, email.folded == text.folded { return true }
        let digits = text.filter(\.isNumber)
        let letters = text.contains { $0.isLetter }
        return !letters && digits.count >= 4
            && match.phones.contains { ($0.e164 ?? $0.raw).filter(\.isNumber).hasSuffix(digits) }
    }

    private func byNumber(_ text: String) async throws -> CustomerMatch? {
        guard let number = Int64(text), String(number) == text,
            let customer = try await session.book.customer(Identifier(number))
        else { return nil }
        return CustomerMatch(
            id: customer.id,
            name: customer.name,
            phones: customer.phones,
            email: customer.email,
            lastVisit: nil,
            nextVisit: nil
        )
    }

    private func failure(_ text: String, _ found: [CustomerMatch]) -> Failure {
        guard !found.isEmpty else {
            return Failure("no_such_customer", .badInput, "Nobody in the book fits “\(text)”.")
        }
        let lines = found.prefix(Self.listed).map { match in
            "  \(match.id)  \(match.name)  \(match.phones.first?.raw ?? "no phone")"
        }
        let more = found.count > Self.listed ? ["  and more"] : []
        let list = (lines + more).joined(separator: "\n")
        return Failure("ambiguous_customer", .badInput, "“\(text)” could mean, by id:\n\(list)")
    }
}
