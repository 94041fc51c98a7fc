internal import Postgres

/// What the history needs besides its own rows to say what was different: names, texts, and notes, as they are kept now.
struct HistorySource {
    let names: HistoryNames
    let currency: Currency
    /// The texts of changes, by change.
    let texts: [Int64: [HistoryText]]
    /// Formulas by number; those of erased people are gone.
    let formulas: [Int64: String]
    /// The notes of blocked time, by number.
    let blockNotes: [Int64: String]

    /// Reads it for some entries, in one round trip.
    static func read(for rows: [HistoryRow], salon: SalonProfile, on connection: Connection) async throws
        -> HistorySource
    {
        let key: [Value] = [.int(salon.id.number)]
        let answers = try await connection.pipeline([
            (HistoryStatements.customers, key + [.ints(Set(rows.flatMap(\.customers)).sorted())]),
            (HistoryStatements.staff, key), (HistoryStatements.services, key),
            (HistoryStatements.texts, key + [.ints(rows.map(\.number))]),
            (HistoryStatements.formulas, key + [.ints(rows.compactMap(\.formula))]),
            (HistoryStatements.blockNotes, key + [.ints(rows.flatMap(\.blocks))]),
        ])
        return HistorySource(
            names: try HistoryNames(customers: answers[0], staff: answers[1], services: answers[2]),
            currency: salon.currency,
            texts: try Dictionary(grouping: answers[3].map(HistoryText.init), by: \.change),
            formulas: try texts(answers[4]),
            blockNotes: try texts(answers[5])
        )
    }

    private static func texts(_ rows: [Row]) throws -> [Int64: String] {
        var found: [Int64: String] = [:]
        for row in rows { found[try row.decode("id")] = try row.decode("body", as: String.self) }
        return found
    }
}
