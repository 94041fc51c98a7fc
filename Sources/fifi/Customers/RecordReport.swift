import Salon

/// Everything that the salon keeps of a person, for people and as JSON.
struct RecordReport: Sendable {
    /// What the words and the zone are taken from.
    let session: Session
    /// What is kept.
    let record: CustomerRecord

    struct Document: Encodable, Sendable {
        let salon: String
        let timeZone: String
        let exportedAt: String
        let card: CardReport.Document
        let joined: [CardReport.Person]
        let history: [Entry]
    }

    struct Entry: Encodable, Sendable {
        let at: String
        let verb: String
        let reversed: Nullable<String>
        let account: String
        let terminal: String
        let visit: Nullable<Int64>
        let texts: [Text]
    }

    struct Text: Encodable, Sendable {
        let field: String
        let side: String
        let text: Nullable<String>
    }

    /// What JSON is made of.
    var document: Document {
        Document(
            salon: session.profile.name,
            timeZone: session.profile.zone.identifier,
            exportedAt: session.profile.zone.rfc3339(session.now),
            card: CardReport(session: session, card: record.card).document,
            joined: record.joined.map(CardReport.Person.init),
            history: record.history.map(entry)
        )
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        let date = session.words.date(of: session.now)
        let head = ["What \(session.profile.name) keeps of a customer, as of \(date).", ""]
        let joined = record.joined.flatMap { customer in
            let phones = customer.phones.map(\.raw).joined(separator: ", ")
            let parts = [phones, customer.email ?? "", customer.allergies, customer.notes].filter { !$0.isEmpty }
            return CardReport.broken(
                "\(customer.name), customer \(customer.id): " + parts.joined(separator: "; "),
                indent: 2
            )
        }
        return head + CardReport(session: session, card: record.card).lines
            + CardReport.section("Cards that were joined with it", joined)
            + CardReport.section("What was done", record.history.flatMap(lines))
    }

    private func lines(_ change: RecordedChange) -> [String] {
        let when = "\(session.words.date(of: change.at)) \(session.words.time(change.at))"
        let visit = change.visit.map { ", visit \($0)" } ?? ""
        let what = [change.verb.rawValue, change.reversed.map { "of \($0.rawValue)" }].compactMap(\.self)
        let head =
            "\(when)  \(what.joined(separator: " ")) by \(change.author.account) at \(change.author.terminal)\(visit)"
        let texts = change.texts.flatMap { text in
            CardReport.broken("\(text.field) \(text.isBefore ? "before" : "after"): \(text.body ?? "none")", indent: 4)
        }
        return CardReport.broken(head, indent: 2) + texts
    }

    private func entry(_ change: RecordedChange) -> Entry {
        Entry(
            at: session.profile.zone.rfc3339(change.at),
            verb: change.verb.rawValue,
            reversed: Nullable(change.reversed?.rawValue),
            account: change.author.account,
            terminal: change.author.terminal,
            visit: Nullable(change.visit?.number),
            texts: change.texts.map {
                Text(field: $0.field, side: $0.isBefore ? "before" : "after", text: Nullable($0.body))
            }
        )
    }
}
