import ArgumentParser
import Salon

/// `fifi customer export`: everything that the salon keeps of a person.
struct CustomerExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Everything that the salon keeps of a person, to be handed to them.",
        discussion: "Redirect it into a file: fifi customer export WHO > FILE"
    )

    @Argument(help: "The customer: an id, a phone, or a name that fits one person.")
    var customer: String
    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            let match = try await CustomerChoice(session: session).customer(customer)
            guard let record = try await session.book.record(of: match.id, now: session.now) else {
                throw Refusal.noSuchCustomer
            }
            let report = RecordReport(session: session, record: record)
            switch format.format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            }
        }
    }
}
