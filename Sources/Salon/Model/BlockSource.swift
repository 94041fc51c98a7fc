/// Which entry of the book a block comes from.
public enum BlockSource: Hashable, Sendable {
    /// One that is once.
    case once(Identifier<Block>)
    /// One that comes again every week.
    case weekly(Identifier<Block>)

    /// The entry's number, among those of its kind.
    public var id: Identifier<Block> {
        switch self {
        case .once(let id), .weekly(let id): id
        }
    }

    /// Whether it comes again every week.
    public var isWeekly: Bool {
        if case .weekly = self { true } else { false }
    }
}

extension BlockSource: CustomStringConvertible, LosslessStringConvertible {
    /// The number, with a `w` before it where it is weekly: `12`, `w3`.
    public var description: String { (isWeekly ? "w" : "") + id.description }

    /// Reads `12` or `w3`; nil for anything else.
    public init?(_ description: String) {
        let isWeekly = description.hasPrefix("w")
        guard let number = Int64(description.dropFirst(isWeekly ? 1 : 0)), number > 0 else { return nil }
        self = isWeekly ? .weekly(Identifier(number)) : .once(Identifier(number))
    }
}
