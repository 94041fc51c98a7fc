import Salon

/// Cards that may be of one person, in all the forms that a command prints.
struct DuplicatesReport: Sendable {
    /// The pairs, the likeliest first.
    let pairs: [DuplicatePair]

    struct Pair: Encodable, Sendable {
        let score: Int
        let reasons: [String]
        let customers: [Person]
    }

    struct Person: Encodable, Sendable {
        let id: Int64
        let name: String
        let phones: [String]
        let email: Nullable<String>
        let firstVisit: Nullable<String>
    }

    /// What JSON is made of.
    var document: [String: [Pair]] {
        [
            "duplicates": pairs.map { pair in
                Pair(
                    score: pair.score.points,
                    reasons: pair.score.reasons.map(\.rawValue),
                    customers: [pair.one, pair.other].map { Person($0) }
                )
            }
        ]
    }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        guard !pairs.isEmpty else { return ["No two cards look like one person."] }
        let table = TextTable(widths: [5, 7, 33, 32])
        let rows = pairs.flatMap { pair in
            [
                table.row([
                    "\(pair.score.points)", pair.one.id.description, pair.one.name, pair.one.phones.first?.raw ?? "",
                ]), table.row(["", pair.other.id.description, pair.other.name, pair.other.phones.first?.raw ?? ""]),
                "      " + pair.score.reasons.map(SalonWords.name(of:)).joined(separator: ", "),
            ]
        }
        return [table.row(["Score", "Id", "Name", "Phone"])] + rows
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let rows = pairs.map { pair in
            [
                "\(pair.score.points)", pair.score.reasons.map(\.rawValue).joined(separator: " "),
                pair.one.id.description, pair.one.name, pair.one.phones.map(\.raw).joined(separator: "; "),
                pair.other.id.description, pair.other.name, pair.other.phones.map(\.raw).joined(separator: "; "),
            ]
        }
        let heading = ["score", "reasons", "id", "name", "phones", "other_id", "other_name", "other_phones"]
        return CSVText.encode(heading, rows)
    }
}

extension DuplicatesReport.Person {
    fileprivate init(_ candidate: DuplicateCandidate) {
        id = candidate.id.number
        name = candidate.name
        phones = candidate.phones.map(\.raw)
        email = Nullable(candidate.email)
        firstVisit = Nullable(candidate.firstVisit?.description)
    }
}
