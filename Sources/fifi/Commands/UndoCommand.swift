import ArgumentParser
import Salon

/// `fifi undo`: takes back a change.
struct UndoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Take back what was done last.",
        discussion: """
            Without a number, the last that this account did on this terminal within 12 hours. With one, that change, \
            whoever did it and whenever: “fifi history” numbers them. It is refused where something else was done to \
            the same visit, card or setting since.
            """
    )

    @Argument(help: "The change: its number, as “fifi history” prints it.")
    var id: ChangeNumber?
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, _ in
                try await session.book.undo(id.map { .change($0.id) } ?? .author, order)
            }
        }
    }
}

/// The number of a change, with or without the sign that stands before it in text.
struct ChangeNumber: ExpressibleByArgument {
    /// The change.
    let id: Identifier<Change>

    init?(argument: String) {
        guard let number = Int64(argument.hasPrefix("#") ? String(argument.dropFirst()) : argument), number > 0 else {
            return nil
        }
        id = Identifier(number)
    }
}
