import Testing

@testable import Postgres

@Suite struct PoolStateMachineTests {
    @Test func `connections are opened on demand up to the size`() {
        var bench = Bench(size: 2)
        #expect(bench.enqueue(1) == ["open"])
        #expect(bench.enqueue(2) == ["open"])
        #expect(bench.enqueue(3) == [])
        #expect(bench.opened(10) == ["lend 10 to 1"])
        #expect(bench.opened(11) == ["lend 11 to 2"])
        #expect(bench.release(11) == ["lend 11 to 3"])
        #expect(bench.release(10) == [])
        #expect(bench.machine.total == 2)
    }

    @Test func `nobody overtakes those who wait`() {
        var bench = Bench(size: 1)
        #expect(bench.enqueue(1) == ["open"])
        #expect(bench.opened(10) == ["lend 10 to 1"])
        #expect(bench.enqueue(2) == [])
        #expect(bench.enqueue(3) == [])
        #expect(bench.cancel(2) == ["tell 2 cancelled"])
        #expect(bench.enqueue(4) == [])
        #expect(bench.release(10) == ["lend 10 to 3"])
        #expect(bench.release(10) == ["lend 10 to 4"])
    }

    @Test func `a waiter is told after five seconds, and once`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        bench.pass(.seconds(1))
        _ = bench.enqueue(2)
        #expect(bench.alarm() == 6_000)
        bench.pass(.seconds(5))
        #expect(bench.tick() == ["tell 2 poolTimedOut"])
        #expect(bench.cancel(2) == [])
        #expect(bench.release(10) == [])
    }

    @Test func `an answer and a cancellation in the same instant leave no lease behind`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        #expect(bench.opened(10) == ["lend 10 to 1"])
        #expect(bench.cancel(1) == [])
        #expect(bench.release(10) == [])
        #expect(bench.machine.idle.count == 1)
    }

    @Test func `an open transaction is rolled back before the next one gets the connection`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.enqueue(2) == [])
        #expect(bench.release(10, .inTransaction) == ["roll back 10"])
        #expect(bench.settled(10, healthy: true) == ["lend 10 to 2"])
        #expect(bench.release(10, .inTransaction) == ["roll back 10"])
        #expect(bench.settled(10, healthy: false) == ["discard 10"])
    }

    @Test func `a broken connection is replaced for those who wait`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.enqueue(2) == [])
        #expect(bench.release(10, .broken) == ["discard 10", "open"])
        #expect(bench.opened(11) == ["lend 11 to 2"])
    }

    @Test func `after a loss the idle ones are asked, and nothing is lent before they answer`() {
        var bench = Bench(size: 3)
        for waiter in 1...3 { _ = bench.enqueue(waiter) }
        for wire in 10...12 { _ = bench.opened(wire) }
        for wire in 10...12 { _ = bench.release(wire) }
        #expect(bench.broke(11) == ["check 10", "discard 11", "check 12"])
        #expect(bench.enqueue(4) == [])
        #expect(bench.settled(10, healthy: false) == ["discard 10"])
        #expect(bench.settled(12, healthy: true) == ["lend 12 to 4"])
    }

    @Test func `a connection that lay idle for long is asked before it is lent`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        _ = bench.release(10)
        bench.pass(.seconds(31))
        #expect(bench.enqueue(2) == ["check 10"])
        #expect(bench.settled(10, healthy: true) == ["lend 10 to 2"])
    }

    @Test func `an old connection is replaced when it comes back`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        bench.pass(.seconds(1_801))
        #expect(bench.release(10) == ["discard 10"])
    }
}
