internal import Postgres

/// How cards are found that may be of one person: by what they share, through the indexes, never by comparing all.
///
/// $1 is the salon.
enum DuplicateStatements {
    /// Whoever shares digits of a phone, an address or all words of the name with the customer $2.
    static let ofOne: Statement = """
        WITH mine AS MATERIALIZED (
          SELECT digits, digits_back FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = $2
        ), term AS MATERIALIZED (
          SELECT word, row_number() OVER (ORDER BY char_length(word) DESC, word) AS n
          FROM fifi.customer_word WHERE salon_id = $1 AND customer_id = $2
        ), hit AS (
          (SELECT p.customer_id FROM mine CROSS JOIN LATERAL (
             SELECT customer_id FROM fifi.customer_phone
             WHERE salon_id = $1 AND digits_back ~>=~ left(mine.digits_back, 7)
               AND digits_back ~<~ (left(mine.digits_back, 7) || chr(1114111))
             ORDER BY digits_back USING ~<~ LIMIT 100) p
           WHERE char_length(mine.digits) >= 7)
          UNION
          (SELECT c.id FROM fifi.customer me JOIN fifi.customer c ON c.salon_id = $1 AND c.email_key = me.email_key
           WHERE me.salon_id = $1 AND me.id = $2 LIMIT 100)
          UNION
          (SELECT k.customer_id FROM term JOIN fifi.customer_word k ON k.salon_id = $1 AND k.word = term.word
           WHERE term.n = 1 AND (SELECT count(*) FROM term) > 1 AND NOT EXISTS (
             SELECT FROM term other WHERE other.n > 1 AND NOT EXISTS (
               SELECT FROM fifi.customer_word o
               WHERE o.salon_id = $1 AND o.customer_id = k.customer_id AND o.word = other.word))
           LIMIT 100)
        )
        SELECT customer_id AS id FROM hit WHERE customer_id <> $2
        """

    /// Pairs that share the last digits of a phone, an address, or the whole name where one of them has no phone (two
    /// full numbers that differ are never proposed), and a word of the name in any case.
    ///
    /// What more than ten share is no sign of one person. What is shared stands beside itself in the order of an index, which
    /// is read alone: grouping a million texts takes longer than a statement may.
    static let ofAll: Statement = """
        WITH ending AS MATERIALIZED (
          SELECT DISTINCT key FROM (
            SELECT left(digits_back, 7) AS key, lag(left(digits_back, 7)) OVER (ORDER BY digits_back USING ~<~) AS before
            FROM fifi.customer_phone WHERE salon_id = $1 AND char_length(digits_back) >= 7) AS neighbour
          WHERE key = before
        ), address AS MATERIALIZED (
          SELECT DISTINCT key FROM (
            SELECT email_key AS key, lag(email_key) OVER (ORDER BY email_key USING ~<~) AS before
            FROM fifi.customer WHERE salon_id = $1 AND email_key IS NOT NULL) AS neighbour
          WHERE key = before
        ), bare AS MATERIALIZED (
          SELECT id, name_key AS key FROM fifi.customer c WHERE salon_id = $1 AND ended_at IS NULL
            AND NOT EXISTS (SELECT FROM fifi.customer_phone p WHERE p.salon_id = $1 AND p.customer_id = c.id)
        ), shared AS MATERIALIZED (
          SELECT array_agg(DISTINCT p.customer_id) AS ids FROM ending CROSS JOIN LATERAL (
            SELECT customer_id FROM fifi.customer_phone
            WHERE salon_id = $1 AND digits_back ~>=~ key AND digits_back ~<~ (key || chr(1114111))
            ORDER BY digits_back USING ~<~ LIMIT 100) p
          GROUP BY key HAVING count(DISTINCT p.customer_id) BETWEEN 2 AND 10
          UNION ALL
          SELECT array_agg(c.id) FROM address JOIN fifi.customer c ON c.salon_id = $1 AND c.email_key = key
          WHERE c.ended_at IS NULL GROUP BY key HAVING count(*) BETWEEN 2 AND 10
          UNION ALL
          SELECT array_agg(id) FROM fifi.customer
          WHERE salon_id = $1 AND ended_at IS NULL AND name_key IN (SELECT key FROM bare)
          GROUP BY name_key HAVING count(*) BETWEEN 2 AND 10
        ), pair AS MATERIALIZED (
          SELECT DISTINCT a.id AS one, b.id AS other
          FROM shared, unnest(shared.ids) AS a (id), unnest(shared.ids) AS b (id) WHERE a.id < b.id
        )
        SELECT pair.one, pair.other FROM pair
        WHERE EXISTS (
          SELECT FROM fifi.customer_word a JOIN fifi.customer_word b
            ON a.word = b.word OR fifi.one_typo(a.word, b.word)
          WHERE a.salon_id = $1 AND a.customer_id = pair.one AND b.salon_id = $1 AND b.customer_id = pair.other)
        ORDER BY pair.one, pair.other LIMIT $2
        """

    /// What is compared of the customers $2, those left out who are no longer in use.
    static let candidates: Statement = """
        SELECT c.id, c.version, c.name, c.email, p.raw, p.e164, v.first
        FROM unnest($2::bigint[]) AS wanted (id)
        JOIN fifi.customer c ON c.salon_id = $1 AND c.id = wanted.id AND c.ended_at IS NULL
        CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(raw ORDER BY position), '{}') AS raw,
                 coalesce(array_agg(coalesce(e164, '') ORDER BY position), '{}') AS e164
          FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = c.id
        ) p
        CROSS JOIN LATERAL (
          SELECT min(starts_at) AS first FROM fifi.visit
          WHERE salon_id = $1 AND customer_id = c.id AND status NOT IN ('cancelled', 'no_show')
        ) v
        """
}
