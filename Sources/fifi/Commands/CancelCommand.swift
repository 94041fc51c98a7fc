import ArgumentParser
import Salon

/// `fifi cancel`: cancels a visit.
struct CancelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Cancel a visit.")

    @Argument(help: "The visit: its id, or a customer who has one visit to come.")
    var visit: String
    @Option(help: "Why.")
    var reason = ""
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                let found = try await VisitChoice(session: session, known: known).visit(visit)
                return try await session.book.cancel(found.id, version: found.version, reason: reason, order)
            }
        }
    }
}
