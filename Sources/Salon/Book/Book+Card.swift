internal import Postgres

extension Book {
    /// How many of the visits before a card lists, where nothing else is asked for.
    public static let cardVisits = 200

    /// All that the salon knows of a customer, or nil when there is none of that number.
    @concurrent public func card(
        _ id: Identifier<Customer>,
        now: Instant,
        pastLimit: Int = cardVisits
    ) async throws(BookError) -> CustomerCard? {
        try await asking {
            let key: [Value] = [.int(salon.id.number), .int(id.number)]
            let answers = try await pool.withConnection { connection in
                try await connection.pipeline([
                    (CardStatements.customer, key), (CardStatements.formulas, key),
                    (CardStatements.coming, key + [now.parameter]),
                    (CardStatements.past, key + [now.parameter, .int(pastLimit)]),
                    (CardStatements.figures, key + [now.parameter]),
                ])
            }
            guard let row = answers[0].first, let figures = answers[4].first else { return nil }
            return CustomerCard(
                customer: try CardRows.customer(row),
                formulas: try answers[1].map(CardRows.formula),
                coming: try answers[2].map { try CardRows.visit($0, currency: salon.currency) },
                past: try answers[3].map { try CardRows.visit($0, currency: salon.currency) },
                pastCount: try figures.decode("past"),
                figures: try CardRows.figures(figures, currency: salon.currency)
            )
        }
    }
}
