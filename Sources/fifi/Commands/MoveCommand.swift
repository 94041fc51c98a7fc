import ArgumentParser
import Salon

/// `fifi move`: moves a visit in time or to another stylist.
struct MoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Move a visit in time or to another stylist."
    )

    @Argument(help: "The visit: its id, or a customer who has one visit to come.")
    var visit: String
    @Option(help: "When to: \"2026-01-14 14:30\", a time of the same day, or a day at the same time.")
    var at: String?
    @Option(help: "Who does it from now on.")
    var stylist: String?
    @Option(help: "Whose part goes to that stylist, when several work on the visit.")
    var from: String?
    @Option(help: "Squeeze it in beside whoever has the stylist then, for this reason.")
    var squeezeIn: String?
    @OptionGroup var change: ChangeOptions

    func validate() throws {
        guard at != nil || stylist != nil else { throw ValidationError("Say where to: --at, --stylist or both.") }
        guard from == nil || stylist != nil else { throw ValidationError("--from needs --stylist.") }
    }

    func run() async throws {
        try await Session.with(change.salon) { session in
            try await session.change(change) { order, known in
                let found = try await VisitChoice(session: session, known: known).visit(visit)
                let target = try await target(found, session)
                if let known, known.verb == .move, let done = known.visit, done.id == found.id, isThere(done, target) {
                    return known
                }
                return try await session.book.move(found.id, version: found.version, to: target, order)
            }
        }
    }

    private func target(_ visit: Visit, _ session: Session) async throws -> MoveTarget {
        let local = session.profile.zone.local(visit.span.start)
        let moment = MomentInput(
            usualDay: local.day,
            usualTime: local.time,
            today: session.today,
            zone: session.profile.zone
        )
        let start = try at.map(moment.parse) ?? visit.span.start
        guard let stylist else {
            return MoveTarget(
                start: start,
                from: visit.staff.first,
                to: visit.staff.first,
                squeezeIn: squeezeIn
            )
        }
        let plan = try await session.book.day(session.profile.zone.day(of: start))
        let choice = ServiceChoice(menu: Menu(services: []), staff: plan.staff.map(\.staff))
        return MoveTarget(
            start: start,
            from: try giver(of: visit, choice),
            to: try choice.stylist(stylist).id,
            squeezeIn: squeezeIn
        )
    }

    private func giver(of visit: Visit, _ choice: ServiceChoice) throws -> Identifier<Staff>? {
        if let from { return try choice.stylist(from).id }
        guard visit.staff.count > 1 else { return visit.staff.first }
        throw Failure(
            "ambiguous_stylist",
            .badInput,
            "Several stylists work on this visit. Say whose part it is with --from."
        )
    }

    /// Whether a visit stands where it was to be moved: what a command that is given again finds.
    private func isThere(_ visit: Visit, _ target: MoveTarget) -> Bool {
        visit.span.start == target.start && (target.to.map(visit.staff.contains) ?? true)
    }
}
