import ArgumentParser
import Foundation
import Salon

/// `fifi customer erase`: takes everything that tells of a person out of the book.
struct CustomerEraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase a person for good. This cannot be taken back.",
        discussion: """
            Name, phones, address, notes, allergies and formulas go, from the history as well; visits and money stay, under \
            a number. Refused while visits are to come. Copies of the database that were made before still have everything: \
            after a restore the list of erased people (fifi.erasure) tells whom to erase again.
            """
    )

    @Argument(help: "The customer: an id, a phone, or a name that fits one person.")
    var customer: String
    @Flag(help: "Do it without asking.")
    var yes = false
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                if let known { return known }
                let match = try await CustomerChoice(session: session).customer(customer)
                guard let found = try await session.book.customer(match.id) else { throw Refusal.noSuchCustomer }
                try confirm(found)
                return try await session.book.erase(found.id, version: found.version, order)
            }
        }
    }

    private func confirm(_ customer: Customer) throws {
        guard !yes else { return }
        guard isatty(STDIN_FILENO) == 1, StandardError.isTerminal else {
            throw Failure("not_confirmed", .usage, "Erasing cannot be taken back: give --yes to do it.")
        }
        let phone = customer.phones.first.map { ", \($0.raw)" } ?? ""
        StandardError.lines([
            "\(customer.name)\(phone), customer \(customer.id), will be erased for good.",
            "Type the name to erase it; anything else leaves it.",
        ])
        guard readLine()?.folded == customer.name.folded else {
            throw Failure("not_confirmed", .refused, "Nothing was erased.")
        }
    }
}
