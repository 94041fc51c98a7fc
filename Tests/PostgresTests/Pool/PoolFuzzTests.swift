import Testing

@testable import Postgres

/// Random events against what must always hold.
@Suite struct PoolFuzzTests {
    /// Many short stories find more than a few long ones: what goes wrong at first would hide the rest.
    @Test(arguments: 0..<4)
    func `whatever happens, nothing is lost, nobody overtakes, all are answered once, and it recovers`(part: Int) {
        for number in 0..<1_000 where !Self.tell(UInt64(part * 1_000 + number), steps: 24) { return }
    }

    @Test(arguments: 1...4)
    func `the same holds in a long life`(seed: Int) {
        _ = Self.tell(UInt64(1_000_000 + seed), steps: 600)
    }

    /// Tells one story; false after a broken promise, whose seed is printed.
    private static func tell(_ seed: UInt64, steps: Int) -> Bool {
        var world = PoolWorld(seed: seed)
        var taken = 0
        while taken < steps, world.violations.isEmpty {
            world.step()
            taken += 1
        }
        if world.violations.isEmpty { world.recover() }
        if world.violations.isEmpty { world.close() }
        #expect(world.violations == [], "seed \(seed), after \(taken) steps")
        return world.violations.isEmpty
    }
}
