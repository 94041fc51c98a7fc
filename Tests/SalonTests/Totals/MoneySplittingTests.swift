import Salon
import Testing

@Suite struct MoneySplittingTests {
    private static let splits: [(minor: Int64, weights: [Int], parts: [Int64])] = [
        (100, [1, 1, 1], [34, 33, 33]), (101, [1, 2], [34, 67]), (10, [0, 0, 0, 0], [3, 3, 2, 2]),
        (-100, [1, 1, 1], [-34, -33, -33]), (0, [5, 7], [0, 0]), (5, [1_440, 0], [5, 0]), (7, [], []),
        (1, [3, 1, 3], [1, 0, 0]), (9, [-4, 1], [0, 9]),
    ]

    @Test(arguments: Self.splits)
    func `an amount is split in proportion, to the last cent`(minor: Int64, weights: [Int], parts: [Int64]) {
        #expect(Money(minor: minor, currency: .usDollar).split(by: weights).map(\.minor) == parts)
    }

    @Test func `the parts sum to the whole, and none is a cent away from its share`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let minor = Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)
            let weights = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Int.random(in: 0...1_440, using: &random)
            }
            let parts = Money(minor: minor, currency: .usDollar).split(by: weights)
            #expect(parts.reduce(0) { $0 + $1.minor } == minor, "\(minor) by \(weights)")
            let total = weights.reduce(0, +)
            guard total > 0 else { continue }
            for (part, weight) in zip(parts, weights) {
                let share = Double(minor) * Double(weight) / Double(total)
                #expect(abs(Double(part.minor) - share) < 1.001, "\(minor) by \(weights)")
            }
        }
    }

    @Test func `a refund takes back exactly what each part was`() {
        for minor in Int64(1)...200 {
            let parts = Money(minor: minor, currency: .usDollar).split(by: [3, 5, 7])
            let back = Money(minor: -minor, currency: .usDollar).split(by: [3, 5, 7])
            #expect(back.map { -$0.minor } == parts.map(\.minor))
        }
    }
}
