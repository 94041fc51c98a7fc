import Salon

/// Names the operations of one load test, so that each is found again in the tables by its number alone.
///
/// The names are UUIDs of version 8 (RFC 9562): the run's own bits, and the wish's number in the last twelve digits.
struct OperationMark: Sendable, Hashable {
    private let prefix: String

    /// A mark of a run.
    init(run: UInt64) {
        let digits = Self.hexadecimal(run, width: 16)
        let cut = [digits.prefix(8), digits.dropFirst(8).prefix(4), digits.dropFirst(12).prefix(3), digits.suffix(1)]
        prefix = "\(cut[0])-\(cut[1])-8\(cut[2])-8\(cut[3])00-"
    }

    /// The text that names a wish's operation; it also stands in the visit's note.
    func text(of number: Int) -> String { prefix + Self.hexadecimal(UInt64(number), width: 12) }

    /// The number of the wish that a text names; nil for a text that this run did not make.
    func number(of text: String) -> Int? {
        guard text.utf8.count == 36, text.hasPrefix(prefix) else { return nil }
        return Int(text.suffix(12), radix: 16)
    }

    private static func hexadecimal(_ number: UInt64, width: Int) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
