import Salon

/// A day's schedule in all the forms that a command prints.
struct DayReport: Sendable {
    /// What the words, the zone and the clock are taken from.
    let session: Session
    /// The day.
    let plan: DayPlan
    /// The visits to tell of, in order of their start.
    let visits: [Visit]

    /// The JSON.
    struct Document: Encodable, Sendable {
        let date: String
        let timeZone: String
        let visits: [VisitReport]
    }

    /// What JSON is made of.
    var document: Document {
        Document(
            date: plan.day.description,
            timeZone: session.profile.zone.identifier,
            visits: visits.map { VisitReport($0, staff: staff, zone: session.profile.zone, steps: plan.steps(of: $0)) }
        )
    }

    /// The rows for a spreadsheet.
    var csv: String { VisitTable(zone: session.profile.zone, staff: staff).csv(visits) }

    /// The calendar.
    var calendar: String {
        CalendarText(profile: session.profile, now: session.now).encode(visits, staff: staff)
    }

    private var staff: [Staff] { plan.staff.map(\.staff) }

    /// When the salon is open that day, in words.
    var opening: String {
        if plan.opening.isEmpty { return plan.closure.map { "closed (\($0))" } ?? "closed" }
        return "open " + plan.opening.map(session.words.span).joined(separator: " and ")
    }

    /// Who works in a visit, joined; on their own day only the others.
    func names(of visit: Visit, besides one: Staff? = nil) -> String {
        let others = visit.staff.filter { $0 != one?.id }
        return others.compactMap { id in staff.first { $0.id == id }?.name }.joined(separator: "+")
    }
}
