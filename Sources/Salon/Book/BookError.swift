/// Why the book did not do or did not answer something.
public enum BookError: Error, Hashable, Sendable {
    /// A rule of the salon stands against it.
    case refused(Refusal)
    /// The database does not answer: nothing was saved.
    case unreachable
    /// The database is busy with something that stands in the way: trying again may do.
    case busy
    /// The connection broke after the commit was sent: ask for the operation before saying anything.
    case outcomeUnknown(OperationID)
    /// The account may not do this in the database.
    case notPermitted
    /// The database has no salon.
    case noSalon
    /// The disk of the database is full: nothing was saved.
    case diskFull
    /// The program and the database misunderstand each other: a bug, with the server's code for the log.
    case fault(code: String)
}
