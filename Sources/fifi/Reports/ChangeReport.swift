import Salon

/// What a command did to the book, for people and as JSON.
struct ChangeReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// What was done.
    let change: Change
    /// The people of its day.
    let staff: [Staff]
    /// What else is told of it in text.
    let details: [String]

    private struct Document: Encodable, Sendable {
        let key: String
        let verb: String
        let timeZone: String
        let visit: Nullable<VisitReport>
    }

    private struct BlockDocument: Encodable, Sendable {
        let key: String
        let verb: String
        let timeZone: String
        let blocks: [BlockReport.Item]
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) throws {
        switch format {
        case .text: StandardOutput.lines(lines)
        case .json:
            if case .block(let block, let people) = change.subject { return try print(block, of: people) }
            try StandardOutput.json(
                Document(
                    key: change.operation.description,
                    verb: change.verb.rawValue,
                    timeZone: session.profile.zone.identifier,
                    visit: Nullable(change.visit.map { VisitReport($0, staff: staff, zone: session.profile.zone) })
                )
            )
        }
    }

    private func print(_ block: Block, of people: [Staff]) throws {
        let zone = session.profile.zone
        try StandardOutput.json(
            BlockDocument(
                key: change.operation.description,
                verb: change.verb.rawValue,
                timeZone: zone.identifier,
                blocks: people.map { BlockReport.Item(block, of: $0, zone: zone) }
            )
        )
    }

    private var lines: [String] {
        let summary = session.words.summary(of: change, staff: staff, today: session.today) + "."
        guard let visit = change.visit else { return [summary] }
        let price = visit.quoted.map { ", \($0)" } ?? ""
        let until = session.words.time(visit.span.end)
        let told = details.isEmpty ? [] : [details.joined(separator: ", ") + "."]
        return [summary] + told + [
            "\(visit.serviceNames), until \(until)\(price). Visit \(visit.id)."
        ]
    }
}
