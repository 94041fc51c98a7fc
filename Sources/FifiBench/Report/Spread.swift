/// A figure with the value that a hundredth of the samples exceeds, where there were samples.
struct Spread: Sendable, Encodable {
    /// The middle one, or the only one.
    let median: Double
    /// Exceeded by one sample in a hundred.
    let high: Double?

    init(median: Double, high: Double? = nil) {
        self.median = median
        self.high = high
    }

    /// What budgets are held against.
    var decisive: Double { high ?? median }

    /// The same in another unit.
    func times(_ factor: Double) -> Spread { Spread(median: median * factor, high: high.map { $0 * factor }) }
}
