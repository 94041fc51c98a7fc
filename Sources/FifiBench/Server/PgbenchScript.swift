/// The text of a script for pgbench that sends given statements.
struct PgbenchScript {
    /// The text.
    private(set) var text = ""

    /// A script that sends statements in groups: several of one group go in one round trip, as a pipeline.
    ///
    /// - Parameters:
    ///   - statements: What to send.
    ///   - groups: How many statements each round trip has; nil sends each by itself.
    ///   - head: Lines that come first.
    ///   - ending: What ends a statement instead of a semicolon, by its place.
    ///   - expression: What stands for a parameter.
    /// - Throws: ``BenchmarkFailure`` when the groups do not have as many statements as there are.
    init(
        _ statements: [LoggedStatement],
        groups: [Int]? = nil,
        head: String = "",
        ending: [Int: String] = [:],
        expression: (String?) -> String = Self.literal
    ) throws {
        let groups = groups ?? statements.map { _ in 1 }
        guard groups.reduce(0, +) == statements.count else {
            throw BenchmarkFailure("\(statements.count) statements were sent, but the benchmark knows of \(groups)")
        }
        text = head
        var next = 0
        for group in groups {
            if group > 1 { text += "\\startpipeline\n" }
            for place in next..<next + group {
                text += statements[place].replacingParameters { expression($1) } + (ending[place] ?? ";") + "\n"
            }
            if group > 1 { text += "\\endpipeline\n" }
            next += group
        }
    }

    /// A text as SQL; colons are written by their number, since pgbench takes `:name` for a variable even in quotes.
    static func literal(_ value: String?) -> String {
        guard let value else { return "NULL" }
        var quoted = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "'": quoted += "''"
            case "\\": quoted += "\\\\"
            case ":": quoted += "\\x3A"
            case "\n": quoted += "\\n"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted == value ? "'\(value)'" : "E'\(quoted)'"
    }
}
