import ArgumentParser
import Salon

/// The menu that a new salon begins with.
enum MenuOption: String, CaseIterable, ExpressibleByArgument, Sendable {
    case builtIn = "built-in"
    case empty
}

/// A new salon as flags describe it.
struct SetUpOptions: ParsableArguments {
    @Option(help: "The name above the door.")
    var name: String?
    @Option(help: "The time zone of the wall clock (America/New_York).")
    var zone: String?
    @Option(help: "The currency of all prices (USD).")
    var currency: String?
    @Option(help: "The region whose phone numbers need no country code (US).")
    var phoneRegion: String?
    @Option(help: "How people read the clock: 12 or 24 hours (12).")
    var hoursOfClock: Int?
    @Option(help: "When it is open: \"mon-fri 09:00-20:00; sat 08:00-19:00\".")
    var hours: String?
    @Option(help: "When it is closed out of turn: \"2026-12-24..2026-12-26 Christmas\"; may be given again.")
    var closed: [String] = []
    @Option(
        help:
            "Who works there: \"Maya; colour 1; tue-sat 10-18; break tue-sat 13-13:30; account maya\"; may be given again."
    )
    var staff: [String] = []
    @Option(help: "The services to begin with: built-in or empty.")
    var menu: MenuOption?

    func validate() throws {
        guard hoursOfClock == nil || hoursOfClock == 12 || hoursOfClock == 24 else {
            throw ValidationError("--hours-of-clock takes 12 or 24.")
        }
    }

    /// Whether anything was said.
    var isEmpty: Bool {
        name == nil && zone == nil && currency == nil && phoneRegion == nil && hoursOfClock == nil && hours == nil
            && closed.isEmpty && staff.isEmpty && menu == nil
    }

    /// The plan of what was said; the rest is usual.
    ///
    /// - Throws: ``Failure`` for what cannot be read.
    func plan(today: LocalDay) throws -> SalonPlan {
        var plan = SalonPlan(name: name ?? "")
        if let zone { plan.zone = zone }
        if let currency { plan.currency = currency.uppercased() }
        if let phoneRegion { plan.phoneRegion = phoneRegion.uppercased() }
        if let hoursOfClock { plan.usesTwelveHours = hoursOfClock == 12 }
        if let hours { plan.hours = try Self.week(hours) }
        plan.closures = try closed.map { try ClosureInput.parse($0, today: today) }
        let people = try staff.map { try StaffInput($0) }
        for person in people {
            // A colour that somebody asked for is nobody else's by chance.
            let used = people.compactMap(\.color) + plan.staff.map(\.color)
            plan.staff.append(person.planned(besides: used))
        }
        plan.menu = menu == .empty ? .empty : .builtIn
        return plan
    }

    /// Reads hours.
    ///
    /// - Throws: ``Failure`` for what are none.
    static func week(_ text: String) throws -> WeekHours {
        do throws(WeekInput.Problem) {
            return try WeekInput.parse(text)
        } catch {
            throw Failure("bad_hours", .badInput, SalonWords.sentence(error))
        }
    }
}
