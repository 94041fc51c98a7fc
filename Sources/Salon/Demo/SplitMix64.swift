/// A small random number generator whose sequence depends on its seed alone, on every machine and with every compiler.
///
/// SplitMix64 by Steele, Lea and Flood (https://doi.org/10.1145/2714064.2660195); good enough for invented people.
package struct SplitMix64: Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to below a limit, which is positive.
    package mutating func below(_ limit: Int) -> Int {
        // The high word of the product; its bias is far below what anybody could see in a salon.
        Int(next().multipliedFullWidth(by: UInt64(limit)).high)
    }

    /// Whether something happens that happens so many times in a hundred.
    package mutating func happens(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// One of some, or nil of none.
    package mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[below(elements.count)]
    }

    /// One of the places of weights, heavier ones more often; 0 when all weigh nothing.
    package mutating func place(by weights: [Int]) -> Int {
        var left = below(max(1, weights.reduce(0, +)))
        for (place, weight) in weights.enumerated() {
            if left < weight { return place }
            left -= weight
        }
        return 0
    }
}
