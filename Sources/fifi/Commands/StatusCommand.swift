import ArgumentParser
import Salon

/// `fifi status`: takes a visit to another status.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Take a visit to another status.",
        discussion: "To cancel one, use fifi cancel."
    )

    @Argument(help: "The visit: its id, or a customer who has one visit to come.")
    var visit: String
    @Argument(help: "booked, confirmed, arrived, in-service, ready-to-pay, completed or no-show.")
    var status: StatusName
    @Option(help: "Why nobody came; for a no-show.")
    var reason: String?
    @OptionGroup var change: ChangeOptions

    func validate() throws {
        guard reason == nil || status.status == .noShow else { throw ValidationError("--reason is for a no-show.") }
    }

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                let found = try await VisitChoice(session: session, known: known).visit(visit)
                if let reason {
                    return try await session.book.noShow(found.id, version: found.version, reason: reason, order)
                }
                return try await session.book.setStatus(
                    of: found.id,
                    version: found.version,
                    to: status.status,
                    order
                )
            }
        }
    }
}

/// A status as it is given on the command line: with hyphens, or as JSON prints it.
struct StatusName: ExpressibleByArgument {
    /// The status.
    let status: VisitStatus

    init?(argument: String) {
        let name = argument.lowercased().replacing("-", with: "_")
        guard let status = VisitStatus(rawValue: name), status != .cancelled, status != .tentative else { return nil }
        self.status = status
    }

    static var allValueStrings: [String] {
        VisitStatus.allCases.filter { $0 != .cancelled && $0 != .tentative }
            .map { $0.rawValue.replacing("_", with: "-") }
    }
}
