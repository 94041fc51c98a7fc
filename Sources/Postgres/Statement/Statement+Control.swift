// What begins and ends transactions is never kept: parsing it is nothing, and it has to work in whatever session it meets.
extension Statement {
    /// A round trip, and nothing else.
    static let nothing = ("" as Statement).unprepared
    static let commit = ("COMMIT" as Statement).unprepared
    static let rollback = ("ROLLBACK" as Statement).unprepared
    static let notify = ("SELECT pg_notify($1, $2)::text AS sent" as Statement).unprepared
    // One name for all: the innermost hides the others until it is released.
    static let savepoint = ("SAVEPOINT part" as Statement).unprepared
    static let release = ("RELEASE SAVEPOINT part" as Statement).unprepared
    static let rollbackToSavepoint = ("ROLLBACK TO SAVEPOINT part" as Statement).unprepared
    // Until the end of the transaction or the part; says what it was before.
    static let timeout: Statement = """
        SELECT current_setting('statement_timeout') AS before, set_config('statement_timeout', $1, true)
        """
}
