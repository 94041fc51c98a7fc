internal import Postgres

/// The rows of a day's pipeline, put together.
struct DayRows {
    let day: LocalDay
    let salon: SalonProfile
    /// In the order of `queries`.
    let answers: [[Row]]

    /// The pipeline that reads a day.
    static func queries(_ day: LocalDay, salon: SalonProfile) -> [(Statement, [Value])] {
        let span = salon.zone.span(of: day)
        let id = Value.int(salon.id.number)
        let date = Value.text(day.description)
        let weekly: [Value] = [id, .int(day.weekday.rawValue), date]
        let times = [id, span.start.parameter, span.end.parameter]
        return [
            (DayStatements.opening, weekly), (DayStatements.closure, [id, date]), (DayStatements.staff, [id, date]),
            (DayStatements.working, weekly), (DayStatements.breaks, weekly), (DayStatements.blocks, times),
            (DayStatements.visits, times), (DayStatements.lines, times), (DayStatements.segments, times),
        ]
    }

    /// The day.
    func plan() throws -> DayPlan {
        try plan(
            visits: VisitRows(
                visits: answers[6],
                lines: answers[7],
                segments: answers[8],
                currency: salon.currency
            ).assembled()
        )
    }

    /// The day with visits that were put together before.
    func plan(visits: [Visit]) throws -> DayPlan {
        let closure = try answers[1].first.map { try $0.decode("reason", as: String.self) }
        let opening = try answers[0].map { try wallSpan($0, from: "opens", to: "closes") }
        return DayPlan(
            day: day,
            span: salon.zone.span(of: day),
            opening: closure == nil ? opening.filter { !$0.isEmpty } : [],
            closure: closure,
            staff: try staff(),
            visits: visits
        )
    }

    private func staff() throws -> [StaffDay] {
        let working = try Dictionary(grouping: answers[3]) { try $0.decode("staff_id", as: Int64.self) }
        let breaks = try Dictionary(grouping: answers[4]) { try $0.decode("staff_id", as: Int64.self) }
        let blocks = try Dictionary(grouping: answers[5]) { try $0.decode("staff_id", as: Int64.self) }
        return try answers[2].map { row in
            let staff = Staff(
                id: try row.identifier("id"),
                name: try row.decode("name"),
                color: try row.decode("color")
            )
            let weekly = try (breaks[staff.id.number] ?? []).map {
                Block(
                    span: try wallSpan($0, from: "starts", to: "ends"),
                    kind: try kind($0),
                    source: .weekly(try $0.identifier("id"))
                )
            }
            let single = try (blocks[staff.id.number] ?? []).map {
                Block(
                    span: TimeSpan(start: try $0.instant("starts_at"), end: try $0.instant("ends_at")),
                    kind: try kind($0),
                    note: try $0.decode("note"),
                    source: .once(try $0.identifier("id"))
                )
            }
            return StaffDay(
                staff: staff,
                working: try (working[staff.id.number] ?? []).map { try wallSpan($0, from: "starts", to: "ends") },
                blocks: (weekly + single).sorted { $0.span.start < $1.span.start }
            )
        }
    }

    private func kind(_ row: Row) throws -> BlockKind {
        BlockKind(rawValue: try row.decode("kind")) ?? .other
    }

    private func wallSpan(_ row: Row, from start: String, to end: String) throws -> TimeSpan {
        let times = try [start, end].map { LocalTime(minutes: try row.decode($0, as: Int.self)) ?? .midnight }
        return salon.zone.span(on: day, from: times[0], to: times[1])
    }
}
