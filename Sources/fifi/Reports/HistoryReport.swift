import Salon

/// A history in the forms that a command prints.
struct HistoryReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// What was done, the newest first.
    let entries: [HistoryEntry]

    /// What JSON is made of.
    struct Document: Encodable, Sendable {
        let timeZone: String
        let changes: [Entry]
    }

    /// One change in JSON.
    struct Entry: Encodable, Sendable {
        let id: Int64
        let verb: String
        let reverses: Nullable<Int64>
        let reversedBy: Nullable<Int64>
        let at: String
        let account: String
        let terminal: String
        let visit: Nullable<Int64>
        let customer: Nullable<NamedReport>
        let setting: Nullable<String>
        let before: Nullable<State>
        let after: Nullable<State>
        let differences: [Difference]
        let squeezeReason: Nullable<String>
    }

    /// One thing that is different in JSON: before and after in words of the salon, or null for nothing.
    struct Difference: Encodable, Sendable {
        let field: String
        let before: Nullable<String>
        let after: Nullable<String>
    }

    /// A visit before or after a change in JSON.
    struct State: Encodable, Sendable {
        let status: String
        let start: String
        let end: String
        let tentativeUntil: Nullable<String>
        let stylists: [String]
        let customer: Nullable<NamedReport>
        let services: [String]
        let price: Nullable<MoneyReport>
    }

    /// What JSON is made of.
    var document: Document {
        Document(timeZone: session.profile.zone.identifier, changes: entries.map(entry))
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        guard !entries.isEmpty else { return ["Nothing was changed."] }
        return entries.flatMap { entry -> [String] in
            let words = session.words
            let time = "\(words.shortDay(session.profile.zone.day(of: entry.at))) \(words.time(entry.at))"
            let source = ["\(entry.author.account) at \(entry.author.terminal)", "#\(entry.id)"]
            let below = words.details(of: entry) + [(source + words.relations(of: entry)).joined(separator: " · ")]
            return ["\(time)  \(words.headline(of: entry))"]
                + below.flatMap { WrappedText.lines(of: $0, columns: 76).map { "    " + $0 } }
        }
    }

    private func entry(_ entry: HistoryEntry) -> Entry {
        Entry(
            id: entry.id.number,
            verb: entry.verb.rawValue,
            reverses: Nullable(entry.reverses?.number),
            reversedBy: Nullable(entry.reversedBy?.number),
            at: session.profile.zone.rfc3339(entry.at),
            account: entry.author.account,
            terminal: entry.author.terminal,
            visit: Nullable(entry.visit?.number),
            customer: Nullable(entry.customer.map(named)),
            setting: Nullable(entry.setting),
            before: Nullable(entry.before.map(state)),
            after: Nullable(entry.after.map(state)),
            differences: entry.differences.map { difference in
                Difference(
                    field: difference.field.rawValue,
                    before: Nullable(difference.before.map(session.words.words)),
                    after: Nullable(difference.after.map(session.words.words))
                )
            },
            squeezeReason: Nullable(entry.squeezeReason)
        )
    }

    private func state(_ state: HistoryState) -> State {
        let zone = session.profile.zone
        return State(
            status: state.status.rawValue,
            start: zone.rfc3339(state.span.start),
            end: zone.rfc3339(state.span.end),
            tentativeUntil: Nullable(state.tentativeUntil.map(zone.rfc3339)),
            stylists: state.staff,
            customer: Nullable(state.customer.map(named)),
            services: state.services,
            price: Nullable(state.price.map(MoneyReport.init))
        )
    }

    private func named(_ customer: CustomerReference) -> NamedReport {
        NamedReport(id: Nullable(customer.id.number), name: customer.name)
    }
}
