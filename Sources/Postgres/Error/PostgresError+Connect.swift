// libpq gives a failed connect as translated text only. With verbosity "SQLSTATE" the server's part is a bare state, and
// the system's part is compared with what the system itself would say in the language of the process.
internal import Glibc

extension PostgresError {
    /// Reads libpq's message of a failed connect.
    static func connectFailure(message: String, needsPassword: Bool) -> PostgresError {
        var error = PostgresError(connectCode(of: message, needsPassword: needsPassword))
        error.sqlState = lastSQLState(in: message)
        error.serverMessage = message.split(separator: "\n").first.map(String.init)
        return error
    }

    private static func connectCode(of message: String, needsPassword: Bool) -> Code {
        if let state = lastSQLState(in: message) { return connectCode(sqlState: state) }
        if needsPassword { return .authenticationFailed }
        if readOnlySigns.contains(where: { message.contains($0) }) { return .readOnlyServer }
        if let fault = TLSFault(message: message) { return .tlsFailed(fault) }
        if says(message, anyOf: [ECONNREFUSED, ENOENT]) { return .connectionRefused }
        if says(message, anyOf: [EHOSTUNREACH, ENETUNREACH, ETIMEDOUT, EACCES, EHOSTDOWN]) { return .unreachable }
        if resolverSays(message) { return .unreachable }
        return .connectionFailed
    }

    /// The kind of failure when the server itself refused a connection.
    static func connectCode(sqlState: String) -> Code {
        switch sqlState {
        case "28P01", "28000": .authenticationFailed
        case "3D000": .databaseMissing
        case "53300": .tooManyConnections
        case "57P03", "57P01", "57P02": .starting
        // A server would not say that of a start that libpq wrote: it is PgBouncer, which takes no start-up options.
        case "08P01": .poolerRefused
        default: .statement(sqlState: sqlState)
        }
    }

    // What libpq says, in its own English, of a server that was asked for writes and takes none.
    private static let readOnlySigns = ["session is read-only", "server is in hot standby mode"]

    private static func lastSQLState(in message: String) -> String? {
        message.split(separator: "\n").last { isSQLState($0.suffix(5)) && $0.dropLast(5).hasSuffix(":  ") }
            .map { String($0.suffix(5)) }
    }

    private static func isSQLState(_ text: Substring) -> Bool {
        text.utf8.count == 5 && text.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) }
    }

    private static func says(_ message: String, anyOf numbers: [Int32]) -> Bool {
        numbers.contains { number in
            strerror(number).map { message.contains(String(cString: $0)) } ?? false
        }
    }

    private static func resolverSays(_ message: String) -> Bool {
        [EAI_NONAME, EAI_AGAIN, EAI_FAIL].contains { number in
            gai_strerror(number).map { message.contains(String(cString: $0)) } ?? false
        }
    }
}
