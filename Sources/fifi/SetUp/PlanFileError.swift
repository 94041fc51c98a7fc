/// What is wrong with a file that describes a salon.
enum PlanFileError: Error, Hashable, Sendable {
    /// It cannot be read, by the system's number.
    case unreadable(file: String, reason: Int32)
    /// It is no TOML.
    case syntax(file: String, line: Int, problem: String)
    /// There is no such key; these are known there.
    case unknownKey(file: String, line: Int, key: String, known: [String])
    /// A value is of another kind than it should be.
    case wrongKind(file: String, line: Int, key: String, expected: String)
    /// A value cannot be as it is, in words.
    case refused(file: String, line: Int, words: String)
}
