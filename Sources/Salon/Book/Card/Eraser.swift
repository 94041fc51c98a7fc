internal import Postgres

/// Takes every text that tells of a person out of the book.
struct Eraser {
    let salon: SalonProfile
    let connection: Connection

    /// What an erased person is called from then on.
    static func name(of customer: Identifier<Customer>) -> String { "Erased customer \(customer)" }

    /// Keeps names from being written until the end of the transaction, before anything else is locked: a word of the
    /// dictionary is removed only when nobody else bears it, and nobody may come to bear it meanwhile.
    func keepOthersFromWriting() async throws {
        _ = try await connection.execute("LOCK TABLE fifi.customer_word IN SHARE ROW EXCLUSIVE MODE")
    }

    /// Erases somebody and the cards that were joined with theirs.
    func erase(_ customer: Identifier<Customer>, change: Int64) async throws {
        let rows = try await connection.query(EraserStatements.cards, [.int(salon.id.number), .int(customer.number)])
        let ids = Value.ints(try rows.map { try $0.decode("id", as: Int64.self) })
        let key: [Value] = [.int(salon.id.number), ids]
        let words = try await connection.query(EraserStatements.words, key).map {
            try $0.decode("word", as: String.self)
        }
        _ = try await connection.pipeline([
            (EraserStatements.customers, key), (EraserStatements.phones, key), (EraserStatements.formulas, key),
            (EraserStatements.visits, key), (EraserStatements.revisions, key),
            (EraserStatements.variants, [.int(salon.id.number), .texts(words)]),
            (EraserStatements.dictionary, [.int(salon.id.number), .texts(words)]),
            (EraserStatements.list, key + [.int(change)]),
        ])
    }
}

private enum EraserStatements {
    static let cards: Statement = """
        WITH RECURSIVE card AS (
          SELECT id FROM fifi.customer WHERE salon_id = $1 AND id = $2
          UNION
          SELECT c.id FROM card JOIN fifi.customer c ON c.salon_id = $1 AND c.merged_into = card.id
        )
        SELECT id FROM card ORDER BY id
        """
    static let words: Statement = """
        SELECT DISTINCT word FROM fifi.customer_word WHERE salon_id = $1 AND customer_id = ANY ($2)
        """
    static let customers: Statement = """
        UPDATE fifi.customer SET name = 'Erased customer ' || id, given_name = NULL, other_names = NULL, email = NULL,
               language = NULL, notes = '', allergies = '', ended_at = coalesce(ended_at, now()), erased_at = now(),
               version = version + 1
        WHERE salon_id = $1 AND id = ANY ($2)
        """
    static let phones: Statement = "DELETE FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = ANY ($2)"
    static let formulas: Statement = "DELETE FROM fifi.formula WHERE salon_id = $1 AND customer_id = ANY ($2)"
    static let visits: Statement = """
        UPDATE fifi.visit SET note = '', squeeze_reason = left(squeeze_reason, 0), version = version + 1
        WHERE salon_id = $1 AND customer_id = ANY ($2) AND (note <> '' OR squeeze_reason <> '')
        """
    static let revisions: Statement = """
        UPDATE fifi.revision r SET body = NULL, blanked_at = now()
        WHERE r.salon_id = $1 AND r.blanked_at IS NULL AND (r.customer_id = ANY ($2) OR r.visit_id IN (
          SELECT id FROM fifi.visit WHERE salon_id = $1 AND customer_id = ANY ($2)))
        """
    static let variants: Statement = """
        DELETE FROM fifi.name_variant n WHERE n.salon_id = $1 AND n.word = ANY ($2)
          AND NOT EXISTS (SELECT FROM fifi.customer_word k WHERE k.salon_id = $1 AND k.word = n.word)
        """
    static let dictionary: Statement = """
        DELETE FROM fifi.name_word n WHERE n.salon_id = $1 AND n.word = ANY ($2)
          AND NOT EXISTS (SELECT FROM fifi.customer_word k WHERE k.salon_id = $1 AND k.word = n.word)
        """
    static let list: Statement = """
        INSERT INTO fifi.erasure (salon_id, customer_id, change_id) SELECT $1, unnest($2::bigint[]), $3
        """
}
