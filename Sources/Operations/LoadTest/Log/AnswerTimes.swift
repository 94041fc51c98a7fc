/// How long answers took, in milliseconds.
public struct AnswerTimes: Sendable, Hashable {
    /// Half of them took no longer.
    public let median: Double
    /// Ninety-five of a hundred took no longer.
    public let ninetyFifth: Double
    /// Ninety-nine of a hundred took no longer.
    public let ninetyNinth: Double
    /// None took longer.
    public let slowest: Double

    /// Works them out; nil of nothing.
    init?(_ durations: [Duration]) {
        let sorted = durations.map(\.inMilliseconds).sorted()
        guard let slowest = sorted.last else { return nil }
        // The nearest rank: the smallest value that so large a part of all does not exceed.
        func percentile(_ part: Double) -> Double {
            sorted[max(0, Int((part * Double(sorted.count)).rounded(.up)) - 1)]
        }
        (median, ninetyFifth, ninetyNinth) = (percentile(0.5), percentile(0.95), percentile(0.99))
        self.slowest = slowest
    }
}

extension Duration {
    /// The duration in milliseconds.
    var inMilliseconds: Double {
        Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
    }

    /// The duration in seconds.
    var inSeconds: Double { inMilliseconds / 1_000 }
}
