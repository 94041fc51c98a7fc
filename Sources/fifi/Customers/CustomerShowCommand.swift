import ArgumentParser
import Salon

/// `fifi customer show`: a customer's card.
struct CustomerShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A customer's card: contact, allergies, formulas, visits and what they add up to."
    )

    @Argument(help: "The customer: an id, a phone, or a name that fits one person.")
    var customer: String
    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            let match = try await CustomerChoice(session: session).customer(customer)
            guard let card = try await session.book.card(match.id, now: session.now) else {
                throw Refusal.noSuchCustomer
            }
            let report = CardReport(session: session, card: card)
            switch format.format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            }
        }
    }
}
