internal import Postgres

/// A row of the history, before its numbers are given names.
struct HistoryRow {
    /// What it is about, before and after.
    enum Content {
        case visit(VisitState?, VisitState?)
        case block(BlockState?, BlockState)
        case card(CardState, CardState)
        case setting(SettingValue?, SettingValue?)
        /// What a newer program may have written.
        case unknown
    }

    let verb: ChangeVerb
    /// The change's number.
    let number: Int64
    let content: Content
    private let row: Row
    private let at: Instant
    private let author: Author
    private let subject: String
    private let customer: Int64?
    private let setting: String?

    init(_ row: Row) throws {
        self.row = row
        guard let verb = try ChangeRows.verb(row, "verb") else { throw BookError.fault(code: "change-verb") }
        self.verb = verb
        number = try row.decode("id")
        at = try row.instant("at")
        author = Author(account: try row.decode("account"), terminal: try row.decode("terminal"))
        subject = try row.decode("subject")
        customer = try row.decode("customer_id", as: Int64?.self)
        setting = try row.decode("setting", as: String?.self)
        content = try Self.content(
            of: subject,
            setting: setting.flatMap { SettingSubject($0) },
            try row.decode("before", as: String?.self),
            try row.decode("after", as: String?.self)
        )
    }

    private static func content(
        of subject: String,
        setting: SettingSubject?,
        _ before: String?,
        _ after: String?
    ) throws -> Content {
        switch (subject, before, after) {
        case ("visit", _, _):
            return .visit(try before.map { try VisitState(json: $0) }, try after.map { try VisitState(json: $0) })
        case ("block", _, let after?):
            return .block(try before.map { try BlockState(json: $0) }, try BlockState(json: after))
        case ("customer", let before?, let after?):
            return .card(try CardState(json: before), try CardState(json: after))
        case ("setting", _, _):
            guard let setting else { return .unknown }
            return .setting(
                try before.map { try SettingValue(json: $0, of: setting) },
                try after.map { try SettingValue(json: $0, of: setting) }
            )
        default: return .unknown
        }
    }

    private var states: (before: VisitState?, after: VisitState?) {
        if case .visit(let before, let after) = content { (before, after) } else { (nil, nil) }
    }

    /// The numbers of all customers that it names.
    var customers: [Int64] {
        var joined: Int64?
        if case .card(_, let after) = content { joined = after.joined?.other }
        return [customer, states.before?.customer, states.after?.customer, joined].compactMap { $0 }
    }

    /// The formula that it is about.
    var formula: Int64? {
        if case .card(_, let after) = content { after.formula } else { nil }
    }

    /// The numbers of the blocks that it is about, but for weekly ones, which have others.
    var blocks: [Int64] {
        guard case .block(let before, let after) = content else { return [] }
        return [before, after].compactMap(\.self).filter { !$0.isWeekly }.flatMap { $0.entries.map(\.id) }
    }

    /// The entry, in the words of the book.
    func entry(_ source: HistorySource) throws -> HistoryEntry {
        let (names, currency) = (source.names, source.currency)
        return HistoryEntry(
            id: try row.identifier("id"),
            verb: verb,
            reversed: try ChangeRows.verb(row, "reversed"),
            reverses: try row.optionalIdentifier("reverses"),
            reversedBy: try row.optionalIdentifier("reversed_by"),
            at: at,
            author: author,
            subject: try subject(names),
            before: states.before.map { $0.inWords(names, currency: currency) },
            after: states.after.map { $0.inWords(names, currency: currency) },
            differences: try differences(source),
            squeezeReason: try row.decode("squeeze_reason", as: String?.self)
        )
    }

    private func nameless() throws -> CustomerReference {
        CustomerReference(id: try row.identifier("customer_id"), name: HistoryWords.erased)
    }

    private func subject(_ names: HistoryNames) throws -> HistoryEntry.Subject {
        switch subject {
        case "visit": .visit(try row.identifier("visit_id"), names.customer(states.after?.customer ?? customer))
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
            price: isPriced ? Money(minor: prices.reduce(0) { $0 + ($1 ?? 0) }, currency: currency) : nil,
            isSqueezedIn: squeeze != nil
        )
    }
}
