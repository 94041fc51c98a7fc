/// Why a part of a file of keys could not be taken, and where.
public struct KeyFileFault: Error, Sendable, Hashable {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The file is there and cannot be read; the system's number for why.
        case unreadable(Int32)
        /// It is not TOML; the parser's own words.
        case syntax(String)
        /// It is not an entry: a key outside of one, or a table that is no list's.
        case notAnEntry(String)
        /// An entry has no such part.
        case unknownPart(String)
        /// An entry lacks this part.
        case missing(String)
        /// The part must be a text, or for keys a list of texts.
        case notText(String)
        /// No key is called that.
        case unknownKey(String)
    }

    /// What is wrong.
    public let reason: Reason
    /// The line, counted from 1.
    public let line: Int

    /// A reason with its line.
    public init(_ reason: Reason, line: Int) {
        self.reason = reason
        self.line = line
    }
}
