import Salon

/// What a command did to the book, for people and as JSON.
struct ChangeReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// What was done.
    let change: Change

    private struct Document: Encodable, Sendable {
        let key: String
        let verb: String
        let timeZone: String
        let visit: Nullable<VisitReport>
    }

    private struct CustomerDocument: Encodable, Sendable {
        let key: String
        let verb: String
        let timeZone: String
        let customer: NamedReport
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) async throws {
        let day = change.visit.map { session.profile.zone.day(of: $0.span.start) } ?? session.today
        let staff = try await session.book.day(day).staff.map(\.staff)
        switch format {
        case .text: StandardOutput.lines(lines(staff))
        case .json: try printJSON(staff)
        }
    }

    private func printJSON(_ staff: [Staff]) throws {
        let key = change.operation.description
        let zone = session.profile.zone
        if let customer {
            let verb = change.verb.rawValue
            return try StandardOutput.json(
                CustomerDocument(key: key, verb: verb, timeZone: zone.identifier, customer: customer)
            )
        }
        try StandardOutput.json(
            Document(
                key: key,
                verb: change.verb.rawValue,
                timeZone: zone.identifier,
                visit: Nullable(change.visit.map { VisitReport($0, staff: staff, zone: zone) })
            )
        )
    }

    private var customer: NamedReport? {
        guard case .customer(let customer) = change.subject else { return nil }
        return NamedReport(id: Nullable(customer.id.number), name: customer.name)
    }

    private func lines(_ staff: [Staff]) -> [String] {
        let summary = session.words.summary(of: change, staff: staff, today: session.today) + "."
        guard let visit = change.visit else {
            return customer?.id.value.map { [summary, "Customer \($0)."] } ?? [summary]
        }
        let price = visit.quoted.map { ", \($0)" } ?? ""
        let until = session.words.time(visit.span.end)
        return [
            summary,
            "\(visit.serviceNames), until \(until)\(price). Visit \(visit.id).",
        ]
    }
}
