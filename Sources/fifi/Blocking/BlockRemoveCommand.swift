import ArgumentParser
import Salon

/// `fifi block remove`: gives blocked time free again.
struct BlockRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: "Give blocked time free again.")

    @Argument(help: "The block: its id as listed, 12 or w3; a weekly one ends with the day before --from.")
    var id: String
    @Option(help: "The day on which a weekly one is no more: 2026-01-14, today, fri.")
    var from = "today"
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            guard let source = BlockSource(id) else {
                throw Failure(
                    "bad_block",
                    .badInput,
                    "“\(id)” is no blocked time: an id is 12, or w3 for a weekly one."
                )
            }
            guard let day = DateInput.parse(from, today: session.today) else { throw Refusal.unreadable(.date) }
            try await session.change(
                change,
                body: { order, _ in try await session.book.unblock(source, from: day, order) }
            )
        }
    }
}
