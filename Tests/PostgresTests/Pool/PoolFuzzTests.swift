import Testing

@testable import Postgres

/// Random events against what must always hold.
@Suite struct PoolFuzzTests {
    @Test(arguments: 1...40)
    func `whatever happens, nothing is lost, nobody overtakes, and everybody is answered once`(seed: Int) throws {
        var world = PoolWorld(size: 1 + seed % 5, seed: UInt64(seed))
        for _ in 0..<3_000 {
            world.step()
            try #require(world.violations == [])
        }
        world.closeAndDrain()
        #expect(world.violations == [])
        #expect(world.finishes == 1)
        #expect(world.waiting.isEmpty)
        #expect(world.alive.isEmpty)
        #expect(world.answered > 100)
    }
}
