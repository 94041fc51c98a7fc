import ArgumentParser
import Salon

/// `fifi pay`: charges a visit and takes what is paid for it.
struct PayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pay",
        abstract: "A visit is over: what it costs, and how it is paid.",
        discussion: """
            Each service costs what was quoted unless --price says otherwise. One way of paying may take “rest”: \
            whatever the others leave. Cash may be more than is due; what to hand back is printed.
            """
    )

    @Argument(help: "The visit: its id, or a customer who has one visit to come.")
    var visit: String
    @Option(help: "What was given in cash: an amount, or rest.")
    var cash: String?
    @Option(help: "What the card paid: an amount, or rest.")
    var card: String?
    @Option(help: "What was paid in another way: an amount, or rest.")
    var other: String?
    @Option(help: "What a service costs, by its place in the visit: 1=45.00.")
    var price: [String] = []
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            let done = try await session.settle(change) { order, known in
                let found = try await VisitChoice(session: session, known: known).visit(visit)
                // The same request asked again stands on the visit as it was before.
                let settlement = try settlement(of: found, currency: session.profile.currency)
                return try await session.book.pay(found.id, version: found.version, settlement, order)
            }
            try await PaymentReport(session: session, change: done).print(in: change.format.format)
        }
    }

    private func settlement(of visit: Visit, currency: Currency) throws -> Settlement {
        var settlement = Settlement(proposedFor: visit)
        for text in price {
            let (line, money) = try Self.price(text, lines: visit.lines.count, currency: currency)
            settlement.charges[line] = money
        }
        for (method, text) in [(PaymentMethod.cash, cash), (.card, card), (.other, other)] {
            guard let text else { continue }
            if text.lowercased() == "rest" {
                guard settlement.rest == nil else {
                    throw Failure("two_rests", .badInput, "Only one way of paying can take the rest.")
                }
                settlement.rest = method
            } else {
                settlement.given[method] = try Self.money(text, currency)
            }
        }
        return settlement
    }

    private static func price(_ text: String, lines: Int, currency: Currency) throws -> (line: Int, money: Money) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let place = Int(parts[0]), (1...max(1, lines)).contains(place), lines > 0 else {
            let places = lines == 1 ? "1" : "1 to \(lines)"
            throw Failure("bad_line", .badInput, "“\(text)” names no service: write \(places), = and the price.")
        }
        return (place - 1, try money(parts[1], currency))
    }

    private static func money(_ text: String, _ currency: Currency) throws -> Money {
        guard let money = Money.parse(text, in: currency) else { throw Refusal.unreadable(.price) }
        return money
    }
}
