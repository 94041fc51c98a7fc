internal import Postgres

extension Instant {
    /// The instant as a parameter of a `timestamptz`: UTC with microseconds, the same under every setting of the session.
    var parameter: Value {
        let day = LocalDay(ordinal: Int((Double(seconds) / 86_400).rounded(.down)))
        let second = seconds - Int64(day.ordinal) * 86_400
        let fraction = microseconds - seconds * 1_000_000
        let clock = [second / 3600, second / 60 % 60, second % 60].map { pad(Int($0), 2) }.joined(separator: ":")
        return .text("\(day) \(clock).\(pad(Int(fraction), 6))+00")
    }
}

extension Row {
    /// A column of type `timestamptz` that is never null.
    func instant(_ column: String) throws(PostgresError) -> Instant {
        Instant(microseconds: try microseconds(column))
    }

    /// A column of type `timestamptz`.
    func optionalInstant(_ column: String) throws(PostgresError) -> Instant? {
        try optionalMicroseconds(column).map { Instant(microseconds: $0) }
    }

    /// A number that names a row.
    func identifier<Subject>(_ column: String) throws(PostgresError) -> Identifier<Subject> {
        Identifier(try decode(column, as: Int64.self))
    }

    /// A number that names a row, or null.
    func optionalIdentifier<Subject>(_ column: String) throws(PostgresError) -> Identifier<Subject>? {
        try decode(column, as: Int64?.self).map { Identifier($0) }
    }
}
