/// What is sent to the server in one go.
enum Request {
    /// Statements that are one outside a transaction.
    case statements([(statement: Statement, parameters: ParameterBuffer)])
    /// Several statements in one text, without parameters.
    case script(String)

    /// The statement that errors of the whole of it name.
    var statement: Statement? {
        guard case .statements(let items) = self, items.count == 1 else { return nil }
        return items[0].statement
    }
}
