/// Those who wait, first come first served, each leaving at most once.
struct WaitingLine<Waiter: Sendable>: Sendable {
    struct Place {
        let waiter: Waiter
        let borrower: Borrower
        let deadline: ContinuousClock.Instant
    }

    private var order: [Int] = []
    private var head = 0
    private var places: [Int: Place] = [:]

    var isEmpty: Bool { self.places.isEmpty }
    var count: Int { self.places.count }

    mutating func append(_ waiter: Waiter, id: Int, borrower: Borrower, deadline: ContinuousClock.Instant) {
        self.order.append(id)
        self.places[id] = Place(waiter: waiter, borrower: borrower, deadline: deadline)
    }

    mutating func remove(_ id: Int) -> Place? {
        self.places.removeValue(forKey: id)
    }

    mutating func popFirst() -> Place? {
        self.dropGone()
        guard self.head < self.order.count else { return nil }
        let id = self.order[self.head]
        self.head += 1
        return self.places.removeValue(forKey: id)
    }

    /// When the first in line gives up; all wait equally long, so nobody gives up earlier.
    mutating func firstDeadline() -> ContinuousClock.Instant? {
        self.dropGone()
        return self.head < self.order.count ? self.places[self.order[self.head]]?.deadline : nil
    }

    // Those who left from the middle are skipped when they come to the front.
    private mutating func dropGone() {
        while self.head < self.order.count, self.places[self.order[self.head]] == nil { self.head += 1 }
        if self.head > 32, self.head * 2 > self.order.count {
            self.order.removeFirst(self.head)
            self.head = 0
        }
    }
}
