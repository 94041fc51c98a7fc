import Salon
import Testing

@testable import Operations

@Suite struct OverlapSweepTests {
    private func taken(_ visit: Int64, _ resource: Int64, _ start: Int64, _ end: Int64) -> BookSnapshot.Taken {
        BookSnapshot.Taken(visit: visit, resource: resource, start: start, end: end)
    }

    @Test func `touching ends and other resources are no overlap`() {
        #expect(OverlapSweep.overlaps(of: [taken(1, 1, 0, 10), taken(2, 1, 10, 20), taken(3, 2, 5, 15)]).isEmpty)
    }

    @Test func `a long one that others lie in is found with each of them`() {
        let found = OverlapSweep.overlaps(of: [taken(1, 1, 0, 100), taken(2, 1, 10, 20), taken(3, 1, 30, 40)])
        #expect(
            found == [
                .overlap(resource: 1, first: 1, second: 2, from: 10, until: 20),
                .overlap(resource: 1, first: 1, second: 3, from: 30, until: 40),
            ]
        )
    }

    @Test func `it finds something whenever a comparison of all pairs does`() {
        var random = SplitMix64(seed: 5)
        var hits = 0
        for _ in 0..<2_000 {
            let times = (0..<(1 + random.below(6))).map { number in
                let start = Int64(random.below(40))
                return taken(Int64(number), Int64(random.below(2)), start, start + 1 + Int64(random.below(8)))
            }
            let isAny = times.contains { left in
                times.contains {
                    left.visit < $0.visit && left.resource == $0.resource && left.start < $0.end && $0.start < left.end
                }
            }
            hits += isAny ? 1 : 0
            #expect(OverlapSweep.overlaps(of: times).isEmpty != isAny, "\(times)")
        }
        #expect((100..<1_900).contains(hits))
    }
}
