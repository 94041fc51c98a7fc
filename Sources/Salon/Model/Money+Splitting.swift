extension Money {
    /// The amount in parts that are in proportion to weights and sum to it exactly: by largest remainder.
    ///
    /// What is left over after rounding down goes, a minor unit each, to the parts that lost most, the earlier ones first.
    /// Weights below 0 count as 0; when all are 0 the parts are equal. A refund is split as what it takes back was.
    public func split(by weights: [Int]) -> [Money] {
        let shares = Self.shares(of: minor.magnitude, weights: weights.map { UInt64(max(0, $0)) })
        let sign: Int64 = minor < 0 ? -1 : 1
        return shares.map { Money(minor: sign * Int64($0), currency: currency) }
    }

    private static func shares(of amount: UInt64, weights: [UInt64]) -> [UInt64] {
        let total = weights.reduce(0, +)
        guard total > 0 else {
            return weights.isEmpty ? [] : shares(of: amount, weights: weights.map { _ in 1 })
        }
        let parts = weights.map { total.dividingFullWidth(amount.multipliedFullWidth(by: $0)) }
        let left = Int(amount - parts.reduce(0) { $0 + $1.quotient })
        let losers = parts.indices.sorted { (parts[$1].remainder, $0) < (parts[$0].remainder, $1) }.prefix(left)
        return parts.indices.map { parts[$0].quotient + (losers.contains($0) ? 1 : 0) }
    }
}
