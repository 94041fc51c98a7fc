import ArgumentParser
import Salon

/// `fifi edit`: changes all of a visit that is in the book.
struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Change a visit: services, people, length, price, note, customer, time.",
        discussion: "What is not named stays as it is; lengths and prices are those of the visit, not of today's menu."
    )

    @Argument(help: "The visit: its id, or a customer who has one visit to come.")
    var visit: String
    @Option(
        help: "All services from now on, each NAME or NAME@STYLIST+STYLIST; one that it has keeps price and length."
    )
    var service: [String] = []
    @Option(help: "When: \"2026-01-14 14:30\", a time of the same day, or a day at the same time.")
    var at: String?
    @Option(help: "The length of the first hands-on part, in minutes.")
    var minutes: Int?
    @Option(help: "What a service costs: LINE=45, the first one being 1; given once for each.")
    var price: [String] = []
    @Option(help: "How many of a service: LINE=10.")
    var quantity: [String] = []
    @Option(help: "The note; empty takes it away.")
    var note: String?
    @Option(help: "Whom it is for from now on: an id, a phone, or a name that fits one person.")
    var customer: String?
    @OptionGroup var change: ChangeOptions

    func validate() throws {
        let asked = !service.isEmpty || !price.isEmpty || !quantity.isEmpty
        guard asked || at != nil || minutes != nil || note != nil || customer != nil else {
            throw ValidationError(
                "Say what to change: --service, --at, --minutes, --price, --quantity, --note or --customer."
            )
        }
    }

    func run() async throws {
        try await Session.with(change.salon) { session in
            var before: Visit?
            try await session.change(
                change,
                body: { order, known in
                    let found = try await VisitChoice(session: session, known: known).visit(visit)
                    let draft = try await draft(of: found, session)
                    // Given again with the same key, it finds what it did.
                    if let known, known.verb == .edit, known.visit?.id == found.id, isDone(draft, found) {
                        return known
                    }
                    before = found
                    return try await session.book.edit(found.id, version: found.version, to: draft, order)
                },
                details: { change, staff in
                    guard let before, let after = change.visit else { return [] }
                    return session.words.differences(from: before, to: after, staff: staff)
                }
            )
        }
    }

    private func draft(of visit: Visit, _ session: Session) async throws -> BookingDraft {
        var draft = visit.draft
        draft.start = try at.map { try moment(of: visit, session).parse($0) } ?? draft.start
        if let note { draft.note = note }
        if let customer {
            draft.customer = .known(try await CustomerChoice(session: session).customer(customer).reference)
        }
        if !service.isEmpty { draft.lines = try await lines(of: visit, at: draft.start, session) }
        if let minutes { draft.lines[0].minutes = minutes }
        for text in quantity {
            let (line, value) = try entry(text, of: draft, option: "--quantity")
            guard let count = Int(value) else { throw Refusal.unreadable(.quantity) }
            draft.lines[line].quantity = count
        }
        for text in price {
            let (line, value) = try entry(text, of: draft, option: "--price")
            guard let money = Money.parse(value, in: session.profile.currency) else { throw Refusal.unreadable(.price) }
            draft.lines[line].price = money
        }
        return draft
    }

    private func moment(of visit: Visit, _ session: Session) -> MomentInput {
        let local = session.profile.zone.local(visit.span.start)
        return MomentInput(usualDay: local.day, usualTime: local.time, today: session.today, zone: session.profile.zone)
    }

    /// The services that were named; one that the visit has already keeps what it has of it.
    private func lines(of visit: Visit, at start: Instant, _ session: Session) async throws -> [DraftLine] {
        let plan = try await session.book.day(session.profile.zone.day(of: start))
        let choice = ServiceChoice(menu: try await session.book.menu(), staff: plan.staff.map(\.staff))
        var present = visit.draft.lines
        return try service.map { text in
            var line = try choice.line(text)
            guard let index = present.firstIndex(where: { $0.service == line.service }) else {
                if line.staff.isEmpty { line.staff = visit.staff.prefix(1).map(\.self) }
                return line
            }
            var kept = present.remove(at: index)
            if !line.staff.isEmpty { kept.staff = line.staff }
            return kept
        }
    }

    /// The place and the value of `2=45`; without a place it is the first.
    private func entry(_ text: String, of draft: BookingDraft, option: String) throws -> (line: Int, value: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        let line = parts.count == 2 ? Int(parts[0]) ?? 0 : 1
        guard let value = parts.last, draft.lines.indices.contains(line - 1) else {
            throw Failure("bad_line", .badInput, "“\(text)” names no service of the visit: write \(option) 1=45.")
        }
        return (line - 1, value)
    }

    /// Whether a visit is what was asked for already.
    private func isDone(_ draft: BookingDraft, _ visit: Visit) -> Bool {
        let fits = zip(draft.lines, visit.lines).allSatisfy { wanted, line in
            wanted.service == line.service && wanted.quantity == line.quantity
                && (wanted.price.map { $0 == line.quoted } ?? true)
        }
        let first = visit.segments.first { $0.line == 0 }?.span.minutes
        return fits && draft.lines.count == visit.lines.count && draft.start == visit.span.start
            && draft.note == visit.note && draft.customer == visit.draft.customer
            && (minutes.map { $0 == first } ?? true)
    }
}
