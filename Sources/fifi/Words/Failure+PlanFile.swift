import Foundation

extension Failure {
    /// Puts into words what is wrong with a file that describes a salon.
    init(_ error: PlanFileError) {
        switch error {
        case .unreadable(let file, let reason):
            self.init("file_unreadable", .badInput, "\(file) cannot be read: \(String(cString: strerror(reason))).")
        case .syntax(let file, let line, let problem):
            self.init("file_syntax", .badInput, "\(file), line \(line): \(problem).")
        case .unknownKey(let file, let line, let key, let known):
            let list = known.joined(separator: ", ")
            self.init(
                "file_unknown_key",
                .badInput,
                "\(file), line \(line): there is no “\(key)”. Known here: \(list)."
            )
        case .wrongKind(let file, let line, let key, let expected):
            self.init("file_type", .badInput, "\(file), line \(line): “\(key)” must be \(expected).")
        case .refused(let file, let line, let words):
            self.init("file_refused", .badInput, "\(file), line \(line): \(words)")
        }
    }
}
