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
        _ = bench.tick()
        _ = bench.enqueue(2)
        #expect(bench.alarm() == 6_000)
        bench.pass(.seconds(5))
        #expect(bench.tick() == ["tell 2 poolTimedOut"])
        #expect(bench.cancel(2) == [])
        #expect(bench.release(10) == [])
        #expect(bench.machine.statistics.timeouts == 1)
    }

    @Test func `an answer and a cancellation in the same instant leave no lease behind`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        #expect(bench.opened(10) == ["lend 10 to 1"])
        #expect(bench.cancel(1) == [])
        #expect(bench.release(10) == [])
        #expect(bench.machine.idle.count == 1)
    }

    @Test func `the connection that came back last is lent first`() {
        var bench = Bench(size: 3)
        bench.fill(3)
        #expect(bench.enqueue(1) == ["lend 12 to 1"])
        #expect(bench.release(12) == [])
        #expect(bench.enqueue(2) == ["lend 12 to 2"])
        #expect(bench.enqueue(3) == ["lend 11 to 3"])
    }

    @Test func `an open transaction is rolled back before the next one gets the connection`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.enqueue(2) == [])
        #expect(bench.release(10, .inTransaction) == ["roll back 10"])
        #expect(bench.settled(10, healthy: true) == ["lend 10 to 2"])
        #expect(bench.release(10, .inTransaction) == ["roll back 10"])
        #expect(bench.settled(10, healthy: false) == ["discard 10: unclean"])
    }

    @Test func `a connection that comes back with a statement under way is not used again`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.enqueue(2) == [])
        #expect(bench.release(10, .active) == ["discard 10: busy", "open"])
        #expect(Pool.CloseReason.busy.leavesStatement)
    }

    @Test func `a broken connection is replaced for those who wait`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.enqueue(2) == [])
        #expect(bench.release(10, .broken) == ["discard 10: lost", "open"])
        #expect(bench.opened(11) == ["lend 11 to 2"])
    }

    @Test func `after a loss the idle ones are asked, and nothing is lent before they answer`() {
        var bench = Bench(size: 3)
        bench.fill(3)
        #expect(bench.broke(11) == ["discard 11: lost", "check 10", "check 12"])
        #expect(bench.enqueue(4) == [])
        #expect(bench.settled(10, healthy: false) == ["discard 10: silent"])
        #expect(bench.settled(12, healthy: true) == ["lend 12 to 4"])
    }

    @Test func `what was lent during a loss is asked when it comes back`() {
        var bench = Bench(size: 2)
        bench.fill(2)
        #expect(bench.enqueue(1) == ["lend 11 to 1"])
        #expect(bench.broke(10) == ["discard 10: lost", "probe"])
        #expect(bench.release(11) == ["check 11"])
        #expect(bench.settled(11, healthy: true) == [])
        #expect(bench.enqueue(2) == ["lend 11 to 2"])
    }

    @Test func `an answer to a question from before the loss proves nothing`() {
        var bench = Bench(size: 2)
        bench.fill(2)
        bench.pass(.seconds(31))
        #expect(bench.enqueue(1) == ["check 11"])
        #expect(bench.broke(10) == ["discard 10: lost"])
        #expect(bench.settled(11, healthy: true) == ["check 11"])
        #expect(bench.settled(11, healthy: true) == ["lend 11 to 1"])
    }

    @Test func `a pool knows who had which loss, wherever the connection was`() {
        var bench = Bench(size: 2)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.broke(10, "25P03") == [])
        #expect(bench.release(10, .broken) == ["discard 10: timedOutOnServer"])
        #expect(bench.machine.suspicion == nil)
        #expect(bench.machine.statistics.closed == [.timedOutOnServer: 1])
    }

    @Test func `the epoch has not changed when only one connection was concerned`() {
        var bench = Bench(size: 2)
        bench.fill(2)
        #expect(bench.broke(10, "57P05") == ["discard 10: timedOutOnServer"])
        #expect(bench.enqueue(1) == ["lend 11 to 1"])
    }

    @Test func `what leads to a demoted primary is left at once, also what comes back later`() {
        var bench = Bench(size: 3)
        bench.fill(3)
        #expect(bench.enqueue(1) == ["lend 12 to 1"])
        #expect(bench.enqueue(2) == ["lend 11 to 2"])
        #expect(bench.broke(12, "25006") == ["discard 10: readOnly"])
        #expect(bench.release(11) == ["discard 11: readOnly"])
        #expect(bench.release(12, .broken) == ["discard 12: readOnly"])
        #expect(bench.enqueue(3) == ["open"])
    }

    @Test func `a check leaves the age of a connection alone`() {
        var bench = Bench(size: 2)
        bench.fill(2)
        bench.pass(.seconds(20))
        #expect(bench.enqueue(1) == ["lend 11 to 1"])
        #expect(bench.release(11) == [])
        bench.pass(.seconds(40))
        #expect(bench.tick() == ["check 10"])
        #expect(bench.settled(10, healthy: true) == [])
        #expect(bench.machine.idle.map(\.member.id) == [10, 11])
    }
}
