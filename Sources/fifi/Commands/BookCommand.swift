import ArgumentParser
import Salon

/// `fifi book`: books a visit.
struct BookCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "book", abstract: "Book a visit.")

    @Option(help: "Whom for: an id, a phone, or a name that fits one person.")
    var customer: String
    @Option(help: "A service and who does it: NAME or NAME@STYLIST; without a stylist, the first who is free.")
    var service: [String]
    @Option(help: "When: \"2026-01-14 14:30\", \"tomorrow 2:30pm\", or a time of today.")
    var at: String
    @Option(help: "The length of the first hands-on part, in minutes.")
    var minutes: Int?
    @Option(help: "A note for the visit.")
    var note = ""
    @Option(help: "Hold it until then instead of booking it for good: 30m, 2h, 18:00, \"fri 12:00\", tomorrow.")
    var tentativeUntil: String?
    @Option(help: "Squeeze it in beside whoever has the stylist then, for this reason.")
    var squeezeIn: String?
    @OptionGroup var change: ChangeOptions

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in try await book(session, order, known) }
        }
    }

    /// Books; whoever was chosen for a service without a stylist may be taken by then, and the next one is tried.
    private func book(_ session: Session, _ order: ChangeOrder, _ known: Change?) async throws -> Change {
        for _ in 0..<Self.attempts {
            do {
                return try await session.book.book(try await draft(session, known: known), order)
            } catch BookError.refused(.taken) where isChoosing {
                continue
            }
        }
        return try await session.book.book(try await draft(session, known: known), order)
    }

    /// Whether somebody has to be chosen for a service.
    private var isChoosing: Bool { service.contains { !$0.contains("@") } }

    /// How many stylists are lost to somebody faster before that is told.
    private static let attempts = 8

    private func draft(_ session: Session, known: Change?) async throws -> BookingDraft {
        let moment = MomentInput(usualDay: session.today, today: session.today, zone: session.profile.zone)
        let start = try moment.parse(at)
        let plan = try await session.book.day(session.profile.zone.day(of: start))
        let menu = try await session.book.menu()
        let person = try await CustomerChoice(session: session).customer(customer)
        let choice = ServiceChoice(menu: menu, staff: plan.staff.map(\.staff))
        var draft = BookingDraft(
            customer: .known(person.reference),
            lines: try service.map(choice.line),
            start: start,
            note: note,
            tentativeUntil: try tentativeUntil.map { try HoldChoice.parse($0, session: session) },
            squeezeIn: squeezeIn
        )
        if let minutes, !draft.lines.isEmpty { draft.lines[0].minutes = minutes }
        return try assigned(draft, for: person, session: session, plan: plan, menu: menu, known: known)
    }

    /// The draft with somebody for every service; a key that was used before keeps whom it chose then.
    private func assigned(
        _ draft: BookingDraft,
        for person: CustomerMatch,
        session: Session,
        plan: DayPlan,
        menu: Menu,
        known: Change?
    ) throws -> BookingDraft {
        if draft.isAssigned { return draft }
        if let visit = known?.visit { return draft.assigning(as: visit) }
        // What is wrong for everybody is said before it is said that nobody is free.
        let shape = try Layout.shape(of: draft, menu: menu)
        let problems = BookingRules.problems(with: shape, customer: person.id, on: plan, now: session.now)
        if let refusal = problems.first?.refusal { throw refusal }
        guard let staff = SlotSearch.whoIsFree(for: draft, on: plan, menu: menu).first else {
            throw Refusal.nobodyFree(
                offers: SlotSearch.nearest(to: draft, on: plan, menu: menu, now: session.now)
            )
        }
        return draft.assigning(staff.id)
    }
}

extension BookingDraft {
    /// The same draft with the stylists of a visit for the lines that have none.
    fileprivate func assigning(as visit: Visit) -> BookingDraft {
        var assigned = self
        for index in assigned.lines.indices where assigned.lines[index].staff.isEmpty {
            let staff = visit.segments.filter { $0.line == index }.compactMap(\.staff)
            assigned.lines[index].staff = staff.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
        return assigned
    }
}
