/// Times of one operation that was done many times.
struct Samples: Sendable {
    private(set) var milliseconds: [Double] = []

    /// Times that were measured by somebody else.
    init(milliseconds: [Double] = []) {
        self.milliseconds = milliseconds
    }

    /// Takes in one time.
    mutating func add(_ duration: Duration) {
        milliseconds.append(duration.inMilliseconds)
    }

    /// Takes in all of another's.
    mutating func add(_ other: Samples) {
        milliseconds += other.milliseconds
    }

    /// The half of the times that is shorter, and all but a hundredth; nil without a sample.
    var spread: Spread? {
        let sorted = milliseconds.sorted()
        guard let last = sorted.indices.last else { return nil }
        func percentile(_ part: Double) -> Double { sorted[min(last, Int(Double(sorted.count) * part))] }
        return Spread(median: percentile(0.5), high: percentile(0.99))
    }
}

extension Duration {
    /// The duration in milliseconds.
    var inMilliseconds: Double {
        Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
    }
}
