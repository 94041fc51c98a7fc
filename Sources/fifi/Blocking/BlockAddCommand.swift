import ArgumentParser
import Salon

/// `fifi block add`: blocks somebody's time, once or every week.
struct BlockAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Block time, once or every week.")

    @Option(help: "Whose time: a name, “me”, or “all”.")
    var stylist: String
    @Option(help: "From when: \"2026-01-14 12:00\", \"fri 12:00\", or a time of today.")
    var at: String
    @Option(help: "For how long; an hour unless given.")
    var minutes: Int?
    @Option(help: "Until when, instead of a length: \"2026-01-20 18:00\", or a time of the same day.")
    var until: String?
    @Option(help: "Why: lunch, training, time-off or other.")
    var kind = BlockKindName(kind: .other)
    @Flag(help: "Every week from that day on, at the same time.")
    var weekly = false
    @Option(help: "A note; only for what is once.")
    var note = ""
    @OptionGroup var change: ChangeOptions

    /// How long a block is that nobody gave a length, in minutes.
    private static let usualMinutes = 60

    func validate() throws {
        guard minutes == nil || until == nil else { throw ValidationError("Give --minutes or --until, not both.") }
        guard !weekly || note.isEmpty else { throw ValidationError("--note is only for what is once.") }
    }

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(
                change,
                body: { order, _ in try await session.book.block(try await draft(session), order) }
            )
        }
    }

    private func draft(_ session: Session) async throws -> BlockDraft {
        let zone = session.profile.zone
        let start = try MomentInput(usualDay: session.today, today: session.today, zone: zone).parse(at)
        let day = zone.day(of: start)
        let end = try until.map { try MomentInput(usualDay: day, today: session.today, zone: zone).parse($0) }
        let people = try await session.book.day(day).staff.map(\.staff)
        let choice = StylistChoice(book: session.book, profile: session.profile, author: session.author)
        return BlockDraft(
            staff: stylist == "all" ? people.map(\.id) : [try await choice.stylist(stylist, on: day).id],
            span: TimeSpan(start: start, end: end ?? start.adding(minutes: minutes ?? Self.usualMinutes)),
            kind: kind.kind,
            isWeekly: weekly,
            note: note
        )
    }
}

/// Why time is blocked, as it is given on the command line: with hyphens, or as JSON prints it.
struct BlockKindName: ExpressibleByArgument {
    /// Why.
    let kind: BlockKind

    init(kind: BlockKind) {
        self.kind = kind
    }

    init?(argument: String) {
        guard let kind = BlockKind(rawValue: argument.lowercased().replacing("-", with: "_")) else { return nil }
        self.kind = kind
    }

    var defaultValueDescription: String { kind.rawValue.replacing("_", with: "-") }

    static var allValueStrings: [String] { BlockKind.allCases.map { $0.rawValue.replacing("_", with: "-") } }
}
