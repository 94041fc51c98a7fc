import ArgumentParser
import Salon

/// `fifi customer edit`: changes a card.
struct CustomerEditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change a customer's card, or note a formula on it.",
        discussion: "What is not named stays as it is; an empty text takes it away."
    )

    @Argument(help: "The customer: an id, a phone, or a name that fits one person.")
    var customer: String
    @Option(help: "The name as the customer wants to be called.")
    var name: String?
    @OptionGroup var card: CardOptions
    @Option(help: "A formula of today to be noted: colour and technique.")
    var formula: String?
    @Option(help: "Who made the formula.")
    var stylist: String?
    @OptionGroup var change: ChangeOptions

    func validate() throws {
        guard stylist == nil || formula != nil else { throw ValidationError("--stylist belongs to --formula.") }
        guard formula == nil || (name == nil && card.isEmpty) else {
            throw ValidationError("A formula is noted by itself: give --formula without other changes.")
        }
        guard formula != nil || name != nil || !card.isEmpty else { throw ValidationError("Say what to change.") }
    }

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                if let known { return known }
                let match = try await CustomerChoice(session: session).customer(customer)
                if let formula { return try await note(formula, for: match, order, session) }
                guard let present = try await session.book.customer(match.id) else { throw Refusal.noSuchCustomer }
                var details = card.applied(to: CustomerDetails(present))
                details.name = name ?? details.name
                return try await session.book.saveCustomer(present.id, version: present.version, to: details, order)
            }
        }
    }

    private func note(
        _ text: String,
        for match: CustomerMatch,
        _ order: ChangeOrder,
        _ session: Session
    ) async throws -> Change {
        let staff = try await stylist.asyncMap { name in
            let plan = try await session.book.day(session.today)
            return try ServiceChoice(menu: Menu(services: []), staff: plan.staff.map(\.staff)).stylist(name).id
        }
        let formula = FormulaDraft(day: session.today, staff: staff, text: text)
        return try await session.book.addFormula(formula, to: match.id, order)
    }
}

extension CardOptions {
    /// Whether nothing was said.
    var isEmpty: Bool {
        phone.isEmpty && language == nil
            && [email, givenName, otherNames, notes, allergies].allSatisfy { $0 == nil }
    }
}

extension Optional {
    fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async throws -> Result? {
        guard let value = self else { return nil }
        return try await transform(value)
    }
}
