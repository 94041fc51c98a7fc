/// SQL with `$1`, `$2` … for its parameters.
///
/// It is made of literals of the source only, so that no SQL is ever built from values:
/// ```swift
/// let findByName: Statement = "SELECT id FROM customer WHERE name = $1"
/// ```
/// A text parameter is typed by its surroundings as a quoted literal would be; write `$1::text[]` or `$1::uuid` where
/// there are none. Whole numbers are sent as `bigint`: write `$1::int` for a function that takes an `integer`.
public struct Statement: Sendable, Hashable {
    let sql: String
    private let givenName: String?
    /// Whether a session may keep it prepared.
    private(set) var mayBeKept = true

    /// What errors and logs call this statement.
    ///
    /// Made up when it is asked for: a literal in a function becomes a statement each time it runs.
    public var name: String { givenName ?? Self.summary(of: sql) }

    /// Gives a literal a name of its own.
    public init(_ sql: StaticString, name: StaticString) {
        self.sql = sql.description
        self.givenName = name.description
    }

    /// Takes SQL that is compiled into the program, such as a migration.
    ///
    /// Never build it from values.
    public init(embedded sql: String) {
        self.sql = sql
        self.givenName = nil
    }

    /// The same statement, parsed and planned anew for the values of every run.
    ///
    /// For one whose best plan depends on its values, and for one that must work in whatever session it meets.
    public var unprepared: Statement {
        var copy = self
        copy.mayBeKept = false
        return copy
    }

    private init(sql: String, name: String?) {
        self.sql = sql
        self.givenName = name
    }

    /// Joins two literals, for a list of columns that several statements share.
    public static func + (left: Statement, right: Statement) -> Statement {
        let joined = Statement(sql: left.sql + right.sql, name: left.givenName)
        return left.mayBeKept && right.mayBeKept ? joined : joined.unprepared
    }

    private static func summary(of sql: String) -> String {
        sql.prefix(240).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(60).description
    }
}

extension Statement: ExpressibleByStringLiteral {
    /// Takes a literal without interpolation.
    public init(stringLiteral value: StaticString) {
        self.init(embedded: value.description)
    }
}
