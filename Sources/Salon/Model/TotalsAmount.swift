/// How much a figure is: a number of visits or people, or a value.
public enum TotalsAmount: Hashable, Sendable {
    case count(Int)
    case value(PricedSum)

    /// The number that bars are drawn by: how many, or minor units.
    public var size: Int64 {
        switch self {
        case .count(let count): Int64(count)
        case .value(let sum): sum.known.minor
        }
    }
}
