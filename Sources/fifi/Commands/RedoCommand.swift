import ArgumentParser
import Salon

/// `fifi redo`: does again what was taken back.
struct RedoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo",
        abstract: "Do again what was taken back last.",
        discussion: "The last that this account took back on this terminal within 12 hours and did nothing since."
    )

    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, _ in try await session.book.redo(order) }
        }
    }
}
