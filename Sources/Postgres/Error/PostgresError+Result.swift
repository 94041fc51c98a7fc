internal import CPostgres

extension PostgresError {
    // The field codes of libpq's macros, which are characters that Swift does not import.
    private static let sqlStateField = Int32(UInt8(ascii: "C"))
    private static let messageField = Int32(UInt8(ascii: "M"))
    private static let positionField = Int32(UInt8(ascii: "P"))
    private static let tableField = Int32(UInt8(ascii: "t"))
    private static let columnField = Int32(UInt8(ascii: "c"))
    private static let contextField = Int32(UInt8(ascii: "W"))
    private static let routineField = Int32(UInt8(ascii: "R"))
    private static let constraintField = Int32(UInt8(ascii: "n"))

    /// Takes the facts from a failed result; DETAIL, which quotes values, is left where it is.
    init(result: OpaquePointer, statement: String?) {
        let state = Self.field(Self.sqlStateField, of: result)
        self.init(Self.code(sqlState: state), sqlState: state, statement: statement)
        self.serverMessage = Self.field(Self.messageField, of: result)
        self.position = Self.field(Self.positionField, of: result).flatMap { Int($0) }
        self.table = Self.field(Self.tableField, of: result)
        self.column = Self.field(Self.columnField, of: result)
        self.constraint = Self.field(Self.constraintField, of: result)
    }

    static func field(_ code: Int32, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, code).map { String(cString: $0) }
    }

    /// SQLSTATE of a notice or an error.
    static func sqlState(of result: OpaquePointer) -> String? {
        self.field(self.sqlStateField, of: result)
    }

    /// The server's first line.
    static func message(of result: OpaquePointer) -> String? {
        self.field(self.messageField, of: result)
    }

    /// The kind of failure of a statement; without a state the connection was lost.
    static func code(sqlState: String?) -> Code {
        guard let sqlState else { return .closed }
        switch sqlState {
        case "57014": return .timedOut
        case "57P01", "57P02", "57P03", "57P05", "25P03": return .closed
        // A wrong number of parameters is called a violation of the protocol, but the connection is as good as before.
        case "08P01": return .statement(sqlState: sqlState)
        case _ where sqlState.hasPrefix("08"): return .closed
        default: return .statement(sqlState: sqlState)
        }
    }

    /// Whether the server cannot run what it was told by name: it knows no such statement, or knows it under other tables.
    ///
    /// A function that stumbles over something like that within itself is another matter, and has a context.
    static func saysOutdated(_ result: OpaquePointer) -> Bool {
        guard self.field(self.contextField, of: result) == nil else { return false }
        switch self.sqlState(of: result) {
        case "26000", "42P05": return true
        case "0A000": return self.field(self.routineField, of: result) == "RevalidateCachedQuery"
        default: return false
        }
    }

    /// Whether a connection that answered this must not be lent again: it is closing, or it leads to a read-only server.
    var dooms: Bool {
        self.code == .closed || self.sqlState == "25006"
    }
}
