import Salon

/// The visits behind a figure in all the forms that a command prints.
struct VisitListReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// Of which days.
    let days: DayRange
    /// Behind which figure.
    let figure: TotalsFigure
    /// Whose names may be needed.
    let staff: [Staff]
    /// The visits in order of their start.
    let visits: [Visit]

    /// The JSON.
    struct Document: Encodable, Sendable {
        let figure: String
        let from: String
        let to: String
        let timeZone: String
        let visits: [VisitReport]
    }

    /// What JSON is made of.
    var document: Document {
        Document(
            figure: figure.name,
            from: days.first.description,
            to: days.last.description,
            timeZone: session.profile.zone.identifier,
            visits: visits.map { VisitReport($0, staff: staff, zone: session.profile.zone) }
        )
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        let table = TextTable(widths: [7, 10, 8, 17, 17, 9, 10])
        let words = session.words
        let rows = visits.map { visit in
            table.row([
                visit.id.description, words.shortDay(session.profile.zone.day(of: visit.span.start)),
                words.time(visit.span.start), visit.customer?.name ?? "Walk-in", visit.serviceNames,
                visit.status == .noShow ? "no-show" : words.name(of: visit.status),
                visit.value.map(\.description) ?? "?",
            ])
        }
        let heading = "\(words.label(of: figure, staff: staff)), \(words.name(of: days)): \(visits.count) visits"
        let titles = table.row(["Visit", "Day", "Time", "Customer", "Service", "Status", "Value"])
        return [heading] + WrappedText.lines(of: words.definition(of: figure), columns: 80)
            + (rows.isEmpty ? [] : ["", titles] + rows)
    }

    /// The rows for a spreadsheet.
    var csv: String { VisitTable(zone: session.profile.zone, staff: staff).csv(visits) }
}
