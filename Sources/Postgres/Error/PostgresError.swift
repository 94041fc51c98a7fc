/// What went wrong between this program and the database, as facts.
///
/// `description` is safe to log: it holds no parameter, no value and no DETAIL of the server. `serverMessage` may quote
/// a value and is for a person's eyes only.
public struct PostgresError: Error, Sendable, Hashable {
    /// The kind of failure.
    public var code: Code
    /// The server's five-character SQLSTATE, when the server spoke.
    public var sqlState: String?
    /// The constraint that refused the data.
    public var constraint: String?
    /// The table that the server named.
    public var table: String?
    /// The column that the server named, or that was asked of a row.
    public var column: String?
    /// The name of the statement, never its parameters.
    public var statement: String?
    /// Where in the SQL the server stumbled, in characters from 1.
    public var position: Int?
    /// The server's (or libpq's) first line, which may quote a value.
    public var serverMessage: String?
    /// When the server last answered, for a failure that is a silence.
    public var since: Microseconds?
    /// When the server is asked again, for a refusal without an attempt.
    public var nextTry: Microseconds?

    /// Makes an error of one kind; further facts are set on the value.
    public init(_ code: Code, sqlState: String? = nil, statement: String? = nil) {
        self.code = code
        self.sqlState = sqlState
        self.statement = statement
    }
}

extension PostgresError {
    /// Whether the transaction may simply be run again: it lost a race for locks or for a consistent view, or met a table
    /// that has changed since its statement was prepared.
    public var isRetryable: Bool {
        self.sqlState == "40001" || self.sqlState == "40P01" || self.code == .outdatedPlan
    }

    /// Whether the connection itself is gone, so that nothing is known of what was under way.
    public var isConnectionLoss: Bool {
        self.code == .closed || (self.code == .timedOut && self.sqlState == nil)
    }

    /// Whether no connection to the server could be had, whatever the reason.
    public var isServerUnavailable: Bool {
        switch self.code {
        case .connectionRefused, .unreachable, .starting, .closed, .serverDown, .tooManyConnections, .connectionFailed,
            .tlsFailed, .passwordUnavailable, .readOnlyServer, .poolerRefused:
            true
        case .timedOut:
            self.sqlState == nil
        default:
            false
        }
    }

    func during(_ statement: String?) -> PostgresError {
        var copy = self
        copy.statement = copy.statement ?? statement
        return copy
    }
}

extension PostgresError: CustomStringConvertible {
    /// The facts in one line without any value from the data.
    public var description: String {
        var parts = ["\(self.code)"]
        if let sqlState { parts.append("sqlstate \(sqlState)") }
        if let statement { parts.append("statement \(statement)") }
        if let constraint { parts.append("constraint \(constraint)") }
        if let table { parts.append("table \(table)") }
        if let column { parts.append("column \(column)") }
        if let position { parts.append("position \(position)") }
        if let serverMessage, self.messageIsFreeOfValues { parts.append(serverMessage) }
        return parts.joined(separator: ", ")
    }

    // Messages of classes 22, 23 and P0 quote what was sent ("invalid input syntax for type integer: "…"").
    private var messageIsFreeOfValues: Bool {
        guard let sqlState else { return false }
        return ["42", "53", "55", "57", "58", "40", "25", "0A", "XX"].contains(String(sqlState.prefix(2)))
    }
}
