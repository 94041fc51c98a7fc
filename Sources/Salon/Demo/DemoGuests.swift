/// Decides who comes on one day: regulars more often than others, and nobody twice.
struct DemoGuests {
    private let customers: [Customer]
    private var seen: Set<Int> = []

    init(_ customers: [Customer]) {
        self.customers = customers
    }

    /// The next one, or nil for somebody without a name where that may be.
    mutating func next(mayBeUnknown: Bool, random: inout SplitMix64) -> CustomerReference? {
        if mayBeUnknown, random.happens(4) { return nil }
        while seen.count < customers.count {
            let place = place(&random)
            guard seen.insert(place).inserted else { continue }
            return CustomerReference(id: customers[place].id, name: customers[place].name)
        }
        return nil
    }

    private func place(_ random: inout SplitMix64) -> Int {
        if random.happens(6) { return random.below(min(40, customers.count)) }
        // The lower of two draws: the first in the book come most often, the last ones hardly ever.
        return min(random.below(customers.count), random.below(customers.count))
    }
}
