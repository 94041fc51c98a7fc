internal import Postgres

extension Book {
    /// The most pairs that are looked at in one go.
    private static let longestList = 100_000
    /// How many customers are read at once.
    private static let chunk = 5_000

    /// The cards that are proposed to be of the same person as one, the likeliest first.
    @concurrent public func duplicates(of id: Identifier<Customer>) async throws(BookError) -> [DuplicatePair] {
        try await asking {
            let rows = try await pool.query(
                DuplicateStatements.ofOne,
                [.int(salon.id.number), .int(id.number)]
            )
            let ids = try rows.map { try $0.decode("id", as: Int64.self) }
            guard !ids.isEmpty else { return [] }
            let found = try await candidates(ids + [id.number])
            guard let own = found[id.number] else { return [] }
            return Self.proposed(ids.compactMap { found[$0] }.map { DuplicatePair(own, $0) })
        }
    }

    /// The pairs of cards that are proposed to be of one person, the likeliest first.
    @concurrent public func duplicates(limit: Int) async throws(BookError) -> [DuplicatePair] {
        try await asking {
            let rows = try await pool.query(
                DuplicateStatements.ofAll,
                [.int(salon.id.number), .int(Self.longestList)]
            )
            let pairs = try rows.map {
                (try $0.decode("one", as: Int64.self), try $0.decode("other", as: Int64.self))
            }
            let found = try await candidates(Array(Set(pairs.flatMap { [$0.0, $0.1] })))
            let compared = pairs.compactMap { one, other -> DuplicatePair? in
                guard let one = found[one], let other = found[other] else { return nil }
                return DuplicatePair(one, other)
            }
            return Array(Self.proposed(compared).prefix(max(0, limit)))
        }
    }

    private static func proposed(_ pairs: [DuplicatePair]) -> [DuplicatePair] {
        pairs.filter(\.score.isProposed).sorted {
            ($1.score.points, $0.one.id, $0.other.id) < ($0.score.points, $1.one.id, $1.other.id)
        }
    }

    private func candidates(_ ids: [Int64]) async throws -> [Int64: DuplicateCandidate] {
        var found: [Int64: DuplicateCandidate] = [:]
        for start in stride(from: 0, to: ids.count, by: Self.chunk) {
            let part = ids[start..<min(start + Self.chunk, ids.count)]
            let rows = try await pool.query(DuplicateStatements.candidates, [.int(salon.id.number), .ints(part)])
            for row in rows {
                let candidate = try candidate(row)
                found[candidate.id.number] = candidate
            }
        }
        return found
    }

    private func candidate(_ row: Row) throws -> DuplicateCandidate {
        DuplicateCandidate(
            id: try row.identifier("id"),
            version: try row.decode("version"),
            name: try row.decode("name"),
            phones: try CustomerRows.phones(row),
            email: try row.decode("email", as: String?.self),
            firstVisit: try row.optionalInstant("first").map { salon.zone.day(of: $0) }
        )
    }
}
