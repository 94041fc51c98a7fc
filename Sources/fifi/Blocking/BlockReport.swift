import Salon

/// Blocked time for people and as JSON.
struct BlockReport: Sendable {
    /// One person's blocked time.
    struct Entry: Sendable {
        let block: Block
        let staff: Staff
    }

    /// A block in JSON.
    struct Item: Encodable, Sendable {
        let id: Nullable<String>
        let stylist: NamedReport
        let kind: String
        let weekly: Bool
        let start: String
        let end: String
        let note: String

        /// Reports a block with the salon's own times.
        init(_ block: Block, of staff: Staff, zone: SalonZone) {
            id = Nullable(block.source?.description)
            stylist = NamedReport(id: Nullable(staff.id.number), name: staff.name)
            kind = block.kind.rawValue
            weekly = block.source?.isWeekly == true
            start = zone.rfc3339(block.span.start)
            end = zone.rfc3339(block.span.end)
            note = block.note
        }
    }

    private struct Document: Encodable, Sendable {
        let timeZone: String
        let blocks: [Item]
    }

    /// What the words and the zone are taken from.
    let session: Session
    /// What there is.
    let entries: [Entry]

    /// Prints it on standard output.
    func print(in format: OutputFormat) throws {
        let zone = session.profile.zone
        switch format {
        case .text: StandardOutput.lines(lines)
        case .json:
            let items = entries.map { Item($0.block, of: $0.staff, zone: zone) }
            try StandardOutput.json(Document(timeZone: zone.identifier, blocks: items))
        }
    }

    private var lines: [String] {
        guard !entries.isEmpty else { return ["Nobody's time is blocked."] }
        return entries.map { entry in
            let id = (entry.block.source?.description ?? "-").padding(toLength: 6)
            let words = session.words.describe(entry.block, of: [entry.staff], today: session.today)
            return "\(id) \(words)"
        }
    }
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, length - count))
    }
}
