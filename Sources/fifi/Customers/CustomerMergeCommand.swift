import ArgumentParser
import Salon

/// `fifi customer merge`: joins two cards that are of one person.
struct CustomerMergeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Join two cards that are of one person.",
        discussion: """
            Visits, phones, formulas and notes go to the card that is kept; the other one is no longer found. Whoever \
            joined them can split them again at the desk with undo.
            """
    )

    @Argument(help: "The card that is given up: an id, a phone, or a name that fits one person.")
    var customer: String
    @Option(help: "The card that is kept.")
    var into: String
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                if let known { return known }
                let choice = CustomerChoice(session: session)
                guard let other = try await session.book.customer(choice.customer(customer).id),
                    let kept = try await session.book.customer(choice.customer(into).id)
                else { throw Refusal.noSuchCustomer }
                return try await session.book.merge(
                    other.id,
                    version: other.version,
                    into: kept.id,
                    keptVersion: kept.version,
                    order
                )
            }
        }
    }
}
