internal import Foundation

/// Blocked time as the history keeps it: entries and from when to when they count; no personal text.
struct BlockState: Codable, Equatable {
    struct Entry: Codable, Equatable {
        let id: Int64
        let staff: Int64
        /// Whether it is in force; one that is once is either there or not.
        var isInForce: Bool
        /// The days on which a weekly one is in force, as the database writes a range of days; nil for one that is once.
        var valid: String?
    }

    let isWeekly: Bool
    let kind: String
    /// Microseconds since 1970: the first time of a weekly one.
    let start: Int64
    let end: Int64
    let entries: [Entry]

    /// Reads a state from the history.
    init(json: String) throws {
        self = try JSONDecoder().decode(BlockState.self, from: Data(json.utf8))
    }

    init(isWeekly: Bool, kind: BlockKind, span: TimeSpan, entries: [Entry]) {
        self.isWeekly = isWeekly
        self.kind = kind.rawValue
        start = span.start.microseconds
        end = span.end.microseconds
        self.entries = entries
    }

    /// The state as JSON with its keys in order.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    /// When it is, the first time.
    var span: TimeSpan { TimeSpan(start: Instant(microseconds: start), end: Instant(microseconds: end)) }
}
