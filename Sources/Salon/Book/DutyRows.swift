internal import Postgres

/// The rows that tell when people are on duty, put together.
struct DutyRows {
    let staff: [Row]
    let opening: [Row]
    let closures: [Row]
    let working: [Row]
    let breaks: [Row]
    let blocks: [Row]

    /// The hours.
    func hours() throws -> DutyHours {
        DutyHours(
            opening: try opening.map { (try $0.decode("weekday"), try validity($0)) },
            closures: try closures.map(validity),
            employed: try Dictionary(staff.map { (try $0.identifier("id"), try validity($0)) }) { $1 },
            working: try working.map(weekly),
            breaks: try breaks.map(weekly),
            blocks: try Dictionary(grouping: blocks) { try $0.identifier("staff_id") }.mapValues { rows in
                try rows.map { TimeSpan(start: try $0.instant("starts_at"), end: try $0.instant("ends_at")) }
            }
        )
    }

    private func weekly(_ row: Row) throws -> DutyHours.Hours {
        DutyHours.Hours(
            staff: try row.identifier("staff_id"),
            weekday: try row.decode("weekday"),
            starts: try row.decode("starts"),
            ends: try row.decode("ends"),
            valid: try validity(row)
        )
    }

    private func validity(_ row: Row) throws -> DutyHours.Validity {
        DutyHours.Validity(
            from: try row.decode("since", as: String?.self).flatMap { LocalDay($0) },
            until: try row.decode("until", as: String?.self).flatMap { LocalDay($0) }
        )
    }
}
