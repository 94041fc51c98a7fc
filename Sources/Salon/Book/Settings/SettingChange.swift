internal import Postgres

/// A change to a setting as it is written: its entry in the history, the setting itself, and word to the others.
struct SettingChange {
    let verb: ChangeVerb
    let request: String
    let subject: SettingSubject
    let edit: SettingEdit
    /// What an undo or a redo reverses.
    var reverses: Identifier<Change>?
    var reversedVerb: ChangeVerb?

    /// Writes it.
    func write(_ order: ChangeOrder, salon: SalonProfile, on connection: Connection) async throws -> Change {
        let rows = try await connection.query(
            """
            INSERT INTO fifi.change (salon_id, operation_id, request_hash, verb, subject, setting, reverses,
                                     account, terminal, before, after)
            VALUES ($1, $2::uuid, sha256(convert_to($3, 'UTF8')), $4, 'setting', $5, $6, $7, $8, $9::jsonb, $10::jsonb)
            RETURNING id
            """,
            [
                .int(salon.id.number), .text(order.operation.description), .text(request), .text(verb.rawValue),
                .text(subject.description), .optional(reverses?.number), .text(order.author.account),
                .text(order.author.terminal), .optional(try edit.before?.json), .text(try edit.after.json),
            ]
        )
        guard let row = rows.first else { throw BookError.busy }
        try await SettingWriter(salon: salon, connection: connection).write(edit.after, to: subject)
        try await connection.announce(BookMessage.reload(salon: salon.id))
        return Change(
            id: try row.identifier("id"),
            operation: order.operation,
            verb: verb,
            reversed: reversedVerb,
            at: order.now,
            author: order.author,
            subject: .setting(edit.after.name)
        )
    }

    /// The refusal of whoever looked at something that is not so any more, with who changed it.
    static func changedSince(
        _ subject: SettingSubject,
        _ order: ChangeOrder,
        salon: SalonProfile,
        on connection: Connection
    ) async throws -> Refusal {
        let rows = try await connection.query(
            """
            SELECT account, terminal, at FROM fifi.change
            WHERE salon_id = $1 AND subject = 'setting' AND setting = $2 ORDER BY id DESC LIMIT 1
            """,
            [.int(salon.id.number), .text(subject.description)]
        )
        let row = rows.first
        let author = try row.map { Author(account: try $0.decode("account"), terminal: try $0.decode("terminal")) }
        let at = try row?.instant("at") ?? order.now
        return .setting(SettingProblem(.name, .changedSince(by: author ?? order.author, at: at)))
    }
}
