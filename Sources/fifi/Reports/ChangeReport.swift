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
        let visit: VisitReport
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) async throws {
        let day = session.profile.zone.day(of: change.visit.span.start)
        let staff = try await session.book.day(day).staff.map(\.staff)
        switch format {
        case .text: StandardOutput.lines(lines(staff))
        case .json:
            try StandardOutput.json(
                Document(
                    key: change.operation.description,
                    verb: change.verb.rawValue,
                    timeZone: session.profile.zone.identifier,
                    visit: VisitReport(change.visit, staff: staff, zone: session.profile.zone)
                )
            )
        }
    }

    private func lines(_ staff: [Staff]) -> [String] {
        let visit = change.visit
        let price = visit.quoted.map { ", \($0)" } ?? ""
        let until = session.words.time(visit.span.end)
        return [
            session.words.summary(of: change, staff: staff, today: session.today) + ".",
            "\(visit.serviceNames), until \(until)\(price). Visit \(visit.id).",
        ]
    }
}
