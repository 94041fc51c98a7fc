internal import Postgres

/// The history's rows, read back.
enum ChangeRows {
    /// The change of an operation with its visit as it stands now, or nil when the operation was never done.
    ///
    /// Throws: `Refusal.operationReused` when the operation was used for another request than `request`.
    static func change(
        of operation: OperationID,
        request: String?,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> Change? {
        let rows = try await connection.query(
            """
            SELECT c.id, c.operation_id::text AS operation_id, c.verb, r.verb AS reversed, c.at, c.account, c.terminal,
                   c.subject, c.visit_id, c.customer_id, c.setting, c.after::text AS after,
                   c.request_hash = sha256(convert_to(coalesce($3, ''), 'UTF8')) AS same
            FROM fifi.change c LEFT JOIN fifi.change r ON r.salon_id = c.salon_id AND r.id = c.reverses
            WHERE c.salon_id = $1 AND c.operation_id = $2::uuid
            """,
            [.int(salon.id.number), .text(operation.description), .optional(request)]
        )
        guard let row = rows.first else { return nil }
        if request != nil, try !row.decode("same", as: Bool.self) { throw Refusal.operationReused }
        return Change(
            id: try row.identifier("id"),
            operation: operation,
            verb: try verb(row, "verb") ?? .book,
            reversed: try verb(row, "reversed"),
            at: try row.instant("at"),
            author: Author(account: try row.decode("account"), terminal: try row.decode("terminal")),
            subject: try await subject(row, salon: salon, on: connection)
        )
    }

    /// Enters an operation as the one that writes it would, which waits for whoever is just doing so.
    static func claim(_ operation: OperationID, salon: SalonProfile, on connection: Connection) async throws {
        try await connection.execute(
            """
            INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, subject, setting, account, terminal)
            VALUES ($1, $2::uuid, sha256(''::bytea), 'setting', 'setting', 'none', 'fifi', 'asking')
            ON CONFLICT (salon_id, operation_id) DO NOTHING
            """,
            [.int(salon.id.number), .text(operation.description)]
        )
    }

    /// What a change is about, as it stands now.
    private static func settingName(_ row: Row, salon: SalonProfile) throws -> String {
        guard let subject = SettingSubject(try row.decode("setting")),
            let after = try row.decode("after", as: String?.self)
        else { return salon.name }
        return try SettingValue(json: after, of: subject).name
    }

    /// Who changed a visit last, and when.
    static func lastAuthor(
        of visit: Identifier<Visit>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> (author: Author, at: Instant)? {
        let rows = try await connection.query(
            """
            SELECT account, terminal, at FROM fifi.change WHERE salon_id = $1 AND visit_id = $2 ORDER BY id DESC LIMIT 1
            """,
            [.int(salon.id.number), .int(visit.number)]
        )
        return try rows.first.map {
            (Author(account: try $0.decode("account"), terminal: try $0.decode("terminal")), try $0.instant("at"))
        }
    }

    /// What a change is about, as it stands now.
    private static func subject(_ row: Row, salon: SalonProfile, on connection: Connection) async throws
        -> ChangeSubject
    {
        switch try row.decode("subject", as: String.self) {
        case "block":
            let state = try BlockState(json: try row.decode("after"))
            return try await BlockRows(salon: salon, connection: connection).subject(of: state)
        case "customer":
            return .customer(try await reference(try row.identifier("customer_id"), salon: salon, on: connection))
        case "setting": return .setting(try settingName(row, salon: salon))
        default:
            let id: Identifier<Visit> = try row.identifier("visit_id")
            guard let visit = try await Book.visit(id, salon: salon, on: connection) else { throw Refusal.noSuchVisit }
            return .visit(visit)
        }
    }

    private static func reference(
        _ id: Identifier<Customer>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> CustomerReference {
        let rows = try await connection.query(
            "SELECT name FROM fifi.customer WHERE salon_id = $1 AND id = $2",
            [.int(salon.id.number), .int(id.number)]
        )
        guard let row = rows.first else { throw Refusal.noSuchCustomer }
        return CustomerReference(id: id, name: try row.decode("name"))
    }

    /// Who changed a customer's card last, and when.
    static func lastAuthor(
        ofCard customer: Identifier<Customer>,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> (author: Author, at: Instant)? {
        let rows = try await connection.query(
            """
            SELECT account, terminal, at FROM fifi.change
            WHERE salon_id = $1 AND customer_id = $2 AND subject = 'customer' ORDER BY id DESC LIMIT 1
            """,
            [.int(salon.id.number), .int(customer.number)]
        )
        return try rows.first.map {
            (Author(account: try $0.decode("account"), terminal: try $0.decode("terminal")), try $0.instant("at"))
        }
    }

    static func verb(_ row: Row, _ column: String) throws -> ChangeVerb? {
        try row.decode(column, as: String?.self).flatMap(ChangeVerb.init(rawValue:))
    }
}
