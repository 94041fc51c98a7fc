import ArgumentParser
import Salon

/// `fifi find`: customers by name, phone or address.
struct FindCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "Find customers.",
        discussion: "By any part of a name in any script, by any run of digits of a phone, or by an e-mail address."
    )

    @Argument(help: "What to look for.")
    var text: [String]
    @Option(help: "The longest list, 1 to 100.")
    var limit = 20
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit must be 1 to 100.") }
    }

    func run() async throws {
        try await Session.with(salon) { session in
            let typed = text.joined(separator: " ")
            let found = try await session.book.findCustomers(typed, limit: limit, now: session.now)
            let report = CustomersReport(session: session, customers: found)
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }
}
