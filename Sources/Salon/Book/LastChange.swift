internal import Postgres

/// The change that an undo or a redo reverses.
struct LastChange {
    /// What it is about, to be read anew before it is reversed.
    enum Subject {
        case visit(Identifier<Visit>)
        case block
        case customer(Identifier<Customer>)
        case setting(SettingSubject)
    }

    let id: Identifier<Change>
    let verb: ChangeVerb
    let subject: Subject
    /// Its subject as JSON before and after; nil before something that was made.
    let before: String?
    let after: String

    /// The cards besides its own that it joined or split.
    var joinedCards: [Identifier<Customer>] {
        guard let joined = try? CardState(json: after).joined else { return [] }
        return [Identifier(joined.other)]
    }

    /// A change of that number, which still has to stand.
    static func named(
        _ id: Identifier<Change>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> LastChange {
        let rows = try await connection.query(
            """
            SELECT c.id, c.verb, c.subject, c.visit_id, c.customer_id, c.setting, c.before::text AS before,
                   c.after::text AS after,
                   EXISTS (SELECT FROM fifi.change r WHERE r.salon_id = c.salon_id AND r.reverses = c.id) AS undone
            FROM fifi.change c WHERE c.salon_id = $1 AND c.id = $2
            """,
            [.int(salon.id.number), .int(id.number)]
        )
        guard let row = rows.first else { throw Refusal.noSuchChange }
        if try row.decode("undone", as: Bool.self) { throw Refusal.alreadyUndone }
        // What ended by itself was done by nobody, and what was imported was never otherwise.
        guard try row.decode("after", as: String?.self) != nil else { throw Refusal.notUndoable }
        return try change(row)
    }

    /// The last change of an author that still stands, perhaps only of some operations.
    static func done(
        by author: Author,
        among operations: [OperationID]?,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> LastChange? {
        let rows = try await connection.query(
            """
            SELECT c.id, c.verb, c.subject, c.visit_id, c.customer_id, c.setting, c.before::text AS before,
                   c.after::text AS after
            FROM fifi.change c
            WHERE c.salon_id = $1 AND c.account = $2 AND c.terminal = $3 AND c.verb NOT IN ('undo', 'expire')
              AND c.after IS NOT NULL AND c.at > now() - make_interval(hours => $4::int)
              AND ($5::uuid[] IS NULL OR c.operation_id = ANY ($5::uuid[]))
              AND NOT EXISTS (SELECT FROM fifi.change r WHERE r.salon_id = c.salon_id AND r.reverses = c.id)
            ORDER BY c.id DESC LIMIT 1
            """,
            bounds(author, operations, salon: salon)
        )
        return try rows.first.map(change)
    }

    private static func bounds(_ author: Author, _ operations: [OperationID]?, salon: SalonProfile) -> [Value] {
        [
            .int(salon.id.number), .text(author.account), .text(author.terminal), .int(Book.undoHours),
            operations.map { .texts($0.map(\.description)) } ?? .null,
        ]
    }

    /// What an author took back last, perhaps only by some operations, unless they did something new since.
    static func undone(
        by author: Author,
        among operations: [OperationID]?,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> LastChange? {
        let rows = try await connection.query(
            """
            SELECT c.id, r.verb, c.subject, c.visit_id, c.customer_id, c.setting, c.before::text AS before,
                   c.after::text AS after
            FROM fifi.change c JOIN fifi.change r ON r.salon_id = c.salon_id AND r.id = c.reverses
            WHERE c.salon_id = $1 AND c.account = $2 AND c.terminal = $3 AND c.verb = 'undo'
              AND c.at > now() - make_interval(hours => $4::int)
              AND ($5::uuid[] IS NULL OR c.operation_id = ANY ($5::uuid[]))
              AND NOT EXISTS (SELECT FROM fifi.change d WHERE d.salon_id = c.salon_id AND d.reverses = c.id)
              AND NOT EXISTS (SELECT FROM fifi.change d
                              WHERE d.salon_id = c.salon_id AND d.account = c.account AND d.terminal = c.terminal
                                AND d.id > c.id AND d.verb NOT IN ('undo', 'redo'))
            ORDER BY c.id DESC LIMIT 1
            """,
            bounds(author, operations, salon: salon)
        )
        return try rows.first.map(change)
    }

    /// Whether a visit stands as this change left it: nothing was done to it since, or only what was taken back again.
    func leftUntouched(_ visit: Visit, salon: SalonProfile, on connection: Connection) async throws -> Bool {
        let left = try VisitState(json: after)
        if visit.version == left.version { return true }
        guard left.isSame(as: VisitState(visit)) else { return false }
        let later = try await connection.query(
            """
            SELECT count(*) AS standing FROM fifi.change c
            WHERE c.salon_id = $1 AND c.visit_id = $2 AND c.id > $3 AND c.verb NOT IN ('undo', 'redo')
              AND NOT EXISTS (SELECT FROM fifi.change r WHERE r.salon_id = c.salon_id AND r.reverses = c.id)
            """,
            [.int(salon.id.number), .int(visit.id.number), .int(id.number)]
        )
        return try later.first?.decode("standing", as: Int.self) == 0
    }

    private static func change(_ row: Row) throws -> LastChange {
        LastChange(
            id: try row.identifier("id"),
            verb: try ChangeRows.verb(row, "verb") ?? .book,
            subject: try subject(row),
            before: try row.decode("before", as: String?.self),
            after: try row.decode("after")
        )
    }

    private static func subject(_ row: Row) throws -> Subject {
        switch try row.decode("subject", as: String.self) {
        case "visit": return .visit(try row.identifier("visit_id"))
        case "block": return .block
        case "customer": return .customer(try row.identifier("customer_id"))
        case "setting":
            guard let subject = SettingSubject(try row.decode("setting")) else { fallthrough }
            return .setting(subject)
        default: throw BookError.fault(code: "change-subject")
        }
    }
}
