/// Reads statements out of the server's log: what was sent, not what somebody believes was sent.
enum ServerLog {
    /// Settings by which the server logs every statement of a session with its parameters.
    static let settings = [
        "log_statement = 'all'", "log_parameter_max_length = -1", "log_error_verbosity = 'default'",
    ]

    private static let statement = "LOG:  execute <unnamed>: "
    private static let detail = "DETAIL:  parameters: "

    /// The statements in a piece of log, in their order.
    static func statements(in log: String) -> [LoggedStatement] {
        var found: [LoggedStatement] = []
        for message in messages(log) {
            if let start = message.firstRange(of: statement)?.upperBound {
                found.append(LoggedStatement(sql: String(message[start...]), parameters: []))
            } else if let start = message.firstRange(of: detail)?.upperBound, let last = found.popLast() {
                found.append(LoggedStatement(sql: last.sql, parameters: parameters(message[start...])))
            }
        }
        return found
    }

    /// Messages of several lines go on with a tab.
    private static func messages(_ log: String) -> [String] {
        log.split(separator: "\n").reduce(into: []) { messages, line in
            if line.hasPrefix("\t"), let last = messages.popLast() {
                messages.append(last + "\n" + line.dropFirst())
            } else {
                messages.append(String(line))
            }
        }
    }

    /// Reads `$1 = 'text', $2 = NULL`, where a quote in a text is doubled.
    private static func parameters(_ list: Substring) -> [String?] {
        var found: [String?] = []
        var rest = list
        while let equals = rest.firstRange(of: " = ") {
            rest = rest[equals.upperBound...]
            guard rest.first == "'" else {
                found.append(nil)
                continue
            }
            found.append(quoted(&rest))
        }
        return found
    }

    private static func quoted(_ rest: inout Substring) -> String {
        var value = ""
        rest.removeFirst()
        while let character = rest.popFirst() {
            guard character == "'" else {
                value.append(character)
                continue
            }
            guard rest.first == "'" else { break }
            value.append("'")
            rest.removeFirst()
        }
        return value
    }
}
