internal import Postgres

/// A row of the history, before its numbers are given names.
struct HistoryRow {
    private let row: Row
    private let verb: ChangeVerb
    private let at: Instant
    private let author: Author
    private let before: VisitState?
    private let after: VisitState?
    private let subject: String
    private let customer: Int64?
    private let setting: String?

    init(_ row: Row) throws {
        self.row = row
        guard let verb = try ChangeRows.verb(row, "verb") else { throw BookError.fault(code: "change-verb") }
        self.verb = verb
        at = try row.instant("at")
        author = Author(account: try row.decode("account"), terminal: try row.decode("terminal"))
        subject = try row.decode("subject")
        customer = try row.decode("customer_id", as: Int64?.self)
        setting = try row.decode("setting", as: String?.self)
        let isVisit = subject == "visit"
        before = isVisit ? try row.decode("before", as: String?.self).map { try VisitState(json: $0) } : nil
        after = isVisit ? try row.decode("after", as: String?.self).map { try VisitState(json: $0) } : nil
    }

    /// The numbers of all customers that it names.
    var customers: [Int64] { [customer, before?.customer, after?.customer].compactMap { $0 } }

    /// The entry, in the words of the book.
    func entry(_ names: HistoryNames, currency: Currency) throws -> HistoryEntry {
        HistoryEntry(
            id: try row.identifier("id"),
            verb: verb,
            reversed: try ChangeRows.verb(row, "reversed"),
            reverses: try row.optionalIdentifier("reverses"),
            reversedBy: try row.optionalIdentifier("reversed_by"),
            at: at,
            author: author,
            subject: try subject(names),
            before: before.map { $0.inWords(names, currency: currency) },
            after: after.map { $0.inWords(names, currency: currency) }
        )
    }

    private func nameless() throws -> CustomerReference {
        CustomerReference(id: try row.identifier("customer_id"), name: HistoryWords.erased)
    }

    private func subject(_ names: HistoryNames) throws -> HistoryEntry.Subject {
        switch subject {
        case "visit": .visit(try row.identifier("visit_id"), names.customer(after?.customer ?? customer))
        case "block": .block
        case "customer":
            .customer(try names.customer(customer) ?? nameless())
        default: .setting(names.setting(setting ?? ""))
        }
    }
}

extension VisitState {
    /// The state with names for its numbers.
    fileprivate func inWords(_ names: HistoryNames, currency: Currency) -> HistoryState {
        var seen: Set<Int64> = []
        let people = parts.compactMap(\.staff).filter { seen.insert($0).inserted }
        let prices = (lines ?? []).map { $0.charged ?? $0.quoted }
        let isPriced = !prices.isEmpty && !prices.contains(nil)
        return HistoryState(
            status: VisitStatus(rawValue: status) ?? .booked,
            span: TimeSpan(start: Instant(microseconds: start), end: Instant(microseconds: end)),
            tentativeUntil: tentativeUntil.map { Instant(microseconds: $0) },
            staff: people.compactMap { names.staff[$0] },
            customer: names.customer(customer),
            services: (lines ?? []).map { $0.quantity == 1 ? $0.name : "\($0.name) × \($0.quantity)" },
            price: isPriced ? Money(minor: prices.reduce(0) { $0 + ($1 ?? 0) }, currency: currency) : nil
        )
    }
}
