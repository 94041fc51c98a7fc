import Salon

/// Visits as rows of a spreadsheet.
struct VisitTable {
    let zone: SalonZone
    let staff: [Staff]

    /// The rows with their heading.
    func csv(_ visits: [Visit]) -> String {
        let heading = ["id", "status", "start", "end", "customer", "services", "stylists", "quoted", "note"]
        return CSVText.encode(heading, visits.map(row))
    }

    private func row(_ visit: Visit) -> [String] {
        [
            visit.id.description, visit.status.rawValue, zone.rfc3339(visit.span.start),
            zone.rfc3339(visit.span.end), visit.customer?.name ?? "", visit.serviceNames,
            visit.staff.compactMap { id in staff.first { $0.id == id }?.name }.joined(separator: "+"),
            visit.quoted?.decimal ?? "", visit.note,
        ]
    }
}

extension Money {
    /// The amount as a number that a spreadsheet can add up.
    var decimal: String { String(description.drop { !$0.isNumber && $0 != "-" }.filter { $0 != "," }) }
}
