/// What is sent to the server in one go.
enum Request {
    case statement(Statement, ParameterBuffer)
    case pipeline([(statement: Statement, parameters: ParameterBuffer)])
    /// Several statements in one text, without parameters.
    case script(String)

    /// What errors call the whole of it.
    var name: String? {
        switch self {
        case .statement(let statement, _): statement.name
        case .pipeline, .script: nil
        }
    }
}
