import ArgumentParser
import Salon

/// `fifi customer add`: a new card.
struct CustomerAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add a customer.")

    @Argument(help: "The name as the customer wants to be called.")
    var name: String
    @OptionGroup var card: CardOptions
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, _ in
                try await session.book.addCustomer(card.applied(to: CustomerDetails(name: name)), order)
            }
        }
    }
}
