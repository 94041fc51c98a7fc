/// One message of a request, which says what its answer means.
enum Step {
    /// Parsed, planned and run for this once.
    case run(Statement, ParameterBuffer)
    /// Parsed and kept under that name.
    case prepare(name: String, StatementKey)
    /// Run by the name that it is kept under.
    case runKept(name: String, Statement, ParameterBuffer)
    /// No longer kept.
    case deallocate(name: String)
    /// The end of what is undone together.
    case sync

    /// The statement whose outcome this is.
    var statement: Statement? {
        switch self {
        case .run(let statement, _), .runKept(_, let statement, _): statement
        case .prepare, .deallocate, .sync: nil
        }
    }

    /// The name that this asks the server to know, or to make known.
    var keptName: String? {
        switch self {
        case .prepare(let name, _), .runKept(let name, _, _): name
        case .run, .deallocate, .sync: nil
        }
    }
}
