internal import Postgres

/// How customers are looked for: first who, then what the list shows of them.
///
/// $1 is the salon, $2 the term, $3 how many are wanted. A prefix is a range between the term and the term followed by
/// the last character there is: unlike LIKE it uses the index also where the plan was made before the term was known.
enum CustomerStatements {
    /// Every word of the term begins a word of the name; the longest word leads, the others are checked on its bearers.
    static let prefixes: Statement = """
        WITH term AS MATERIALIZED (
          SELECT w, row_number() OVER (ORDER BY char_length(w) DESC, w) AS n FROM unnest(fifi.words($2)) AS w
        ), hit AS MATERIALIZED (
          SELECT lead.customer_id, min(CASE WHEN lead.word = term.w THEN 0 ELSE 1 END) AS rank
          FROM term CROSS JOIN LATERAL (
            SELECT k.customer_id, k.word FROM fifi.customer_word k
            WHERE k.salon_id = $1 AND k.word ~>=~ term.w AND k.word ~<~ (term.w || chr(1114111))
              AND NOT EXISTS (
                SELECT FROM term other WHERE other.n > 1 AND NOT EXISTS (
                  SELECT FROM fifi.customer_word o WHERE o.salon_id = $1 AND o.customer_id = k.customer_id
                    AND o.word ~>=~ other.w AND o.word ~<~ (other.w || chr(1114111))))
            ORDER BY k.word USING ~<~, k.customer_id LIMIT 3 * $3
          ) lead WHERE term.n = 1 GROUP BY lead.customer_id
        )
        SELECT c.id FROM hit JOIN fifi.customer c ON c.salon_id = $1 AND c.id = hit.customer_id
        WHERE c.ended_at IS NULL ORDER BY hit.rank, c.name_key, c.id LIMIT $3
        """

    /// Every word of the term is somewhere in a word of the name, or is one typo away from one.
    static let partsAndTypos: Statement = """
        WITH term AS MATERIALIZED (
          SELECT w, n FROM unnest(fifi.words($2)) WITH ORDINALITY AS u (w, n)
        ), likely AS MATERIALIZED (
          SELECT term.n, d.word, min(d.rank) AS rank FROM term CROSS JOIN LATERAL (
            (SELECT word, 0 AS rank FROM fifi.name_word
             WHERE salon_id = $1 AND word ~>=~ term.w AND word ~<~ (term.w || chr(1114111)) LIMIT 200)
            UNION ALL
            (SELECT word, 1 FROM fifi.name_word
             WHERE salon_id = $1 AND char_length(term.w) >= 2 AND word LIKE '%' || term.w || '%' LIMIT 200)
            UNION ALL
            (SELECT v.word, 2 FROM fifi.name_variant v
             WHERE v.salon_id = $1 AND char_length(term.w) >= 3 AND v.variant = ANY (fifi.variants(term.w))
               AND fifi.one_typo(v.word, term.w) LIMIT 200)
          ) d GROUP BY term.n, d.word
        ), hit AS MATERIALIZED (
          SELECT k.customer_id, sum(likely.rank) AS rank
          FROM likely JOIN fifi.customer_word k ON k.salon_id = $1 AND k.word = likely.word
          GROUP BY k.customer_id HAVING count(DISTINCT likely.n) = (SELECT count(*) FROM term)
          ORDER BY rank, k.customer_id LIMIT 3 * $3
        )
        SELECT c.id FROM hit JOIN fifi.customer c ON c.salon_id = $1 AND c.id = hit.customer_id
        WHERE c.ended_at IS NULL ORDER BY hit.rank, c.name_key, c.id LIMIT $3
        """

    /// The digits end a number (all of it, its last four) or begin it, with or without the country's 1.
    static let phoneEnds: Statement = """
        WITH hit AS MATERIALIZED (
          SELECT customer_id, min(rank) AS rank FROM (
            (SELECT customer_id, 0 AS rank FROM fifi.customer_phone
             WHERE salon_id = $1 AND digits_back ~>=~ reverse($2) AND digits_back ~<~ (reverse($2) || chr(1114111))
             ORDER BY digits_back USING ~<~ LIMIT 3 * $3)
            UNION ALL
            (SELECT customer_id, 1 FROM fifi.customer_phone
             WHERE salon_id = $1 AND digits ~>=~ $2 AND digits ~<~ ($2 || chr(1114111))
             ORDER BY digits USING ~<~ LIMIT 3 * $3)
            UNION ALL
            (SELECT customer_id, 1 FROM fifi.customer_phone
             WHERE salon_id = $1 AND digits ~>=~ ('1' || $2) AND digits ~<~ ('1' || $2 || chr(1114111))
             ORDER BY digits USING ~<~ LIMIT 3 * $3)
          ) AS ends GROUP BY customer_id
        )
        SELECT c.id FROM hit JOIN fifi.customer c ON c.salon_id = $1 AND c.id = hit.customer_id
        WHERE c.ended_at IS NULL ORDER BY hit.rank, c.name_key, c.id LIMIT $3
        """

    /// The digits are in the middle of a number.
    static let phoneMiddle: Statement = """
        WITH hit AS MATERIALIZED (
          SELECT DISTINCT customer_id FROM (
            SELECT customer_id FROM fifi.customer_phone
            WHERE salon_id = $1 AND char_length($2) >= 3 AND digits LIKE '%' || $2 || '%' LIMIT 3 * $3) AS middle
        )
        SELECT c.id FROM hit JOIN fifi.customer c ON c.salon_id = $1 AND c.id = hit.customer_id
        WHERE c.ended_at IS NULL ORDER BY c.name_key, c.id LIMIT $3
        """

    /// The address begins with the term, which is in lower case.
    static let email: Statement = """
        SELECT c.id FROM fifi.customer c
        WHERE c.salon_id = $1 AND c.email_key ~>=~ $2 AND c.email_key ~<~ ($2 || chr(1114111)) AND c.ended_at IS NULL
        ORDER BY c.email_key USING ~<~, c.id LIMIT $3
        """

    /// The term, of three characters or more, is anywhere in the address.
    static let emailMiddle: Statement = """
        SELECT c.id FROM fifi.customer c
        WHERE c.salon_id = $1 AND char_length($2) >= 3 AND c.ended_at IS NULL
          AND c.email_key LIKE
              '%' || replace(replace(replace(lower(btrim($2)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
        ORDER BY c.email_key USING ~<~, c.id LIMIT $3
        """

    /// What the list shows of the customers $2, in their order; $3 is what "now" is.
    static let cards: Statement = """
        SELECT c.id, c.name, c.email, c.allergies, p.raw, p.e164, last.at AS last_visit, next.at AS next_visit
        FROM unnest($2::bigint[]) WITH ORDINALITY AS wanted (id, n)
        JOIN fifi.customer c ON c.salon_id = $1 AND c.id = wanted.id
        CROSS JOIN LATERAL (
          SELECT coalesce(array_agg(raw ORDER BY position), '{}') AS raw,
                 coalesce(array_agg(coalesce(e164, '') ORDER BY position), '{}') AS e164
          FROM fifi.customer_phone WHERE salon_id = $1 AND customer_id = c.id
        ) p
        LEFT JOIN LATERAL (
          SELECT starts_at AS at FROM fifi.visit
          WHERE salon_id = $1 AND customer_id = c.id AND starts_at < $3::timestamptz
            AND status NOT IN ('cancelled', 'no_show') ORDER BY starts_at DESC LIMIT 1
        ) last ON true
        LEFT JOIN LATERAL (
          SELECT starts_at AS at FROM fifi.visit
          WHERE salon_id = $1 AND customer_id = c.id AND starts_at >= $3::timestamptz
            AND status NOT IN ('cancelled', 'no_show') ORDER BY starts_at LIMIT 1
        ) next ON true
        ORDER BY wanted.n
        """
}
