/// Days from one on until before another; open at either end where that is nil.
public struct Validity: Hashable, Sendable, Codable {
    /// The first day, or nil for as long as anybody remembers.
    public let from: LocalDay?
    /// The first day that is no more part of it, or nil for as long as nothing is said.
    public let until: LocalDay?

    /// All days.
    public static let always = Validity(from: nil, until: nil)
    /// No day: what was added by mistake and taken back.
    public static let never = Validity(from: LocalDay(ordinal: 0), until: LocalDay(ordinal: 0))

    /// Makes a range.
    public init(from: LocalDay?, until: LocalDay?) {
        self.from = from
        self.until = until
    }

    /// Makes a range of two days that both belong to it.
    public init(first: LocalDay, last: LocalDay) {
        self.init(from: first, until: last.adding(days: 1))
    }

    /// Whether a day belongs to it.
    public func contains(_ day: LocalDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day < $0 } ?? true)
    }

    /// Whether no day belongs to it.
    public var isEmpty: Bool {
        guard let from, let until else { return false }
        return until <= from
    }

    /// The last day that belongs to it, or nil where it has no end.
    public var last: LocalDay? { until?.adding(days: -1) }

    /// The part of it before a day; nil when there is none.
    func before(_ day: LocalDay) -> Validity? {
        let cut = Validity(from: from, until: until.map { min($0, day) } ?? day)
        return cut.isEmpty ? nil : cut
    }
}
