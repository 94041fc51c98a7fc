/// One thing that a change made different.
public struct HistoryDifference: Hashable, Sendable {
    /// Which.
    public let field: HistoryField
    /// How it was; nil for nothing.
    public let before: HistoryValue?
    /// How it is since; nil for nothing.
    public let after: HistoryValue?

    /// A difference of known parts.
    public init(_ field: HistoryField, _ before: HistoryValue?, _ after: HistoryValue?) {
        self.field = field
        self.before = before
        self.after = after
    }

    /// The same with what tells of a person of the book hidden.
    public var withoutPersons: HistoryDifference {
        guard field.isPersonal else { return self }
        return HistoryDifference(field, before.map { _ in .hidden }, after.map { _ in .hidden })
    }

    /// What differs between two lists of the same things, each once, in their order.
    static func all(
        from before: [(HistoryField, HistoryValue?)],
        to after: [(HistoryField, HistoryValue?)]
    ) -> [HistoryDifference] {
        let fields = (after + before).map(\.0).reduce(into: [HistoryField]()) { seen, field in
            if !seen.contains(field) { seen.append(field) }
        }
        return fields.compactMap { field in
            let (old, new) = (value(of: field, in: before), value(of: field, in: after))
            // What was erased on both sides was different once.
            return old == new && old != .erased ? nil : HistoryDifference(field, old, new)
        }
    }

    private static func value(of field: HistoryField, in all: [(HistoryField, HistoryValue?)]) -> HistoryValue? {
        all.first { $0.0 == field }?.1
    }
}
