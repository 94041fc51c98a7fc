/// A statement as the server logged it, with the texts of its parameters.
struct LoggedStatement: Sendable, Equatable {
    /// The SQL with a number for each parameter.
    let sql: String
    /// The parameters; nil is NULL.
    let parameters: [String?]

    /// The SQL with something else in the place of each parameter.
    func replacingParameters(_ replacement: (Int, String?) -> String) -> String {
        var result = ""
        var rest = sql[...]
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            let digits = rest.prefix { $0.isWholeNumber }
            if let number = Int(digits), parameters.indices.contains(number - 1) {
                result += replacement(number, parameters[number - 1])
                rest = rest.dropFirst(digits.count)
            } else {
                result += "$"
            }
        }
        return result + rest
    }
}
