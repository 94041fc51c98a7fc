import Testing

@testable import Postgres

/// What the README promises of the pool, each a test by the promise's name.
@Suite struct PoolPromiseTests {
    @Test func `sizes and times are what the README says`() {
        let rules = PoolRules(size: 2)
        #expect(rules.minimum == 1)
        #expect(rules.acquireTimeout == .seconds(5))
        #expect(ConnectionSettings().acquireTimeout == .seconds(5))
        #expect(ConnectionSettings().connectTimeout == .seconds(5))
        #expect(rules.lifetime == .seconds(30 * 60))
        #expect(rules.idleTimeout == .seconds(10 * 60))
        #expect(rules.keepalive == .seconds(60))
        #expect(rules.pingDeadline == .seconds(1))
        #expect(rules.lookAfter == .milliseconds(500))
        #expect(rules.checkAfter == .seconds(30))
        #expect(rules.leakAfter == .seconds(30))
        #expect(rules.closeTimeout == .seconds(5))
        #expect(PoolRules(size: 1, minimum: 5).minimum == 1)
        #expect(PoolRules(size: 0).size == 1)
    }

    @Test func `nothing is opened before the first need, and from then on the minimum is kept`() {
        var bench = Bench(size: 3, minimum: 2)
        #expect(bench.tick() == [])
        #expect(bench.enqueue(1) == ["open"])
        #expect(bench.opened(10) == ["lend 10 to 1", "open"])
        #expect(bench.opened(11) == [])
        #expect(bench.broke(11, "57P05") == ["discard 11: timedOutOnServer", "open"])
    }

    @Test func `a lifetime ends after half an hour or up to a tenth sooner, lent or idle, and a new one takes over`() {
        var bench = Bench(size: 2, minimum: 2)
        _ = bench.enqueue(1)
        _ = bench.machine.opened(Wire(id: 10), now: bench.instant, jitter: 0.999)
        _ = bench.opened(11)
        _ = bench.release(11)
        bench.pass(.seconds(27 * 60 + 2))
        #expect(bench.release(10) == ["discard 10: lifetime", "open"])
        _ = bench.tick()
        #expect(bench.settled(11, healthy: true) == [])
        bench.pass(.seconds(3 * 60 - 2))
        #expect(bench.tick() == ["discard 11: lifetime", "open"])
    }

    @Test func `an expired connection is not lent even if nobody has looked after it`() {
        var bench = Bench(size: 1)
        bench.fill(1)
        bench.pass(.seconds(1_801))
        #expect(bench.enqueue(1) == ["discard 10: lifetime", "open"])
    }

    @Test func `what is not needed for ten minutes is closed, down to the minimum`() {
        var bench = Bench(size: 3, minimum: 1)
        bench.fill(3)
        for _ in 1...9 {
            bench.pass(.seconds(60))
            #expect(bench.tick() == ["check 10", "check 11", "check 12"])
            for wire in 10...12 { #expect(bench.settled(wire, healthy: true) == []) }
        }
        bench.pass(.seconds(60))
        #expect(bench.tick() == ["discard 10: idle", "discard 11: idle", "check 12"])
    }

    @Test func `an idle connection is asked once a minute, and nothing else wakes the process`() {
        var bench = Bench(size: 1, minimum: 1)
        bench.fill(1)
        // What was set while it was lent.
        #expect(bench.alarm() == 5_000)
        bench.pass(.seconds(5))
        #expect(bench.tick() == [])
        #expect(bench.alarm() == 60_000)
        bench.pass(.seconds(55))
        #expect(bench.tick() == ["check 10"])
        #expect(bench.settled(10, healthy: true) == [])
        #expect(bench.alarm() == 120_000)
    }

    @Test func `after half a second the socket is looked at, after half a minute the server is asked`() {
        var bench = Bench(size: 1)
        bench.fill(1)
        bench.noisy.withLock { _ = $0.insert(10) }
        #expect(bench.enqueue(1) == ["lend 10 to 1"])
        #expect(bench.release(10) == [])
        bench.pass(.milliseconds(500))
        #expect(bench.enqueue(2) == ["check 10"])
        #expect(bench.settled(10, healthy: true) == ["lend 10 to 2"])
        #expect(bench.release(10) == [])
        bench.noisy.withLock { $0 = [] }
        bench.pass(.milliseconds(29_999))
        #expect(bench.enqueue(3) == ["lend 10 to 3"])
        #expect(bench.release(10) == [])
        bench.pass(.milliseconds(30_000))
        #expect(bench.enqueue(4) == ["check 10"])
    }

    private static let causes: [(String?, Pool.CloseReason, Pool.CloseReason.Reach)] = [
        ("57P01", .shutdown, .perhapsAll), ("57P02", .shutdown, .perhapsAll), ("57P03", .shutdown, .perhapsAll),
        ("57P05", .timedOutOnServer, .one), ("25P03", .timedOutOnServer, .one), ("08006", .lost, .perhapsAll),
        ("08003", .lost, .perhapsAll), ("25006", .readOnly, .all), (nil, .lost, .perhapsAll),
    ]

    @Test(arguments: causes)
    func `a connection is evicted by cause, and each cause is counted`(
        state: String?,
        reason: Pool.CloseReason,
        reach: Pool.CloseReason.Reach
    ) {
        var bench = Bench(size: 2)
        bench.fill(2)
        let epoch = bench.machine.epoch
        _ = bench.broke(11, state)
        #expect(bench.machine.statistics.closed[reason] == (reach == .all ? 2 : 1))
        #expect((bench.machine.epoch > epoch) == (reach != .one))
        #expect(PostgresError(PostgresError.code(sqlState: state), sqlState: state).dooms)
    }

    @Test func `silence and what cannot be read are causes of their own`() {
        #expect(Pool.CloseReason(PostgresError(.timedOut)) == .silent)
        #expect(Pool.CloseReason(PostgresError(.timedOut)).reach == .perhapsAll)
        #expect(Pool.CloseReason(PostgresError(.unsupported)).reach == .one)
    }

    @Test func `a connection that is kept for half a minute is reported once, with the place that took it`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        bench.pass(.seconds(1))
        _ = bench.opened(10)
        #expect(bench.alarm() == 5_000)
        bench.pass(.seconds(29))
        #expect(bench.tick() == [])
        #expect(bench.alarm() == 31_000)
        bench.pass(.seconds(1))
        #expect(bench.tick() == ["warn Tests/Somewhere.swift:7 30000"])
        bench.pass(.seconds(100))
        #expect(bench.tick() == [])
        #expect(bench.alarm() == nil)
        #expect(bench.machine.statistics.leakWarnings == 1)
    }

    @Test func `a pool tells what it does and what it has done`() {
        var bench = Bench(size: 2)
        bench.fill(2)
        _ = bench.enqueue(1)
        _ = bench.enqueue(2)
        _ = bench.enqueue(3)
        _ = bench.cancel(3)
        _ = bench.enqueue(4)
        #expect(bench.broke(11) == [])
        #expect(bench.release(11, .broken) == ["discard 11: lost", "open"])
        var expected = PoolStatistics()
        (expected.inUse, expected.opening, expected.waiting, expected.maximum) = (1, 1, 1, 2)
        (expected.lent, expected.created, expected.closed) = (4, 2, [.lost: 1])
        expected.cancelledWaits = 1
        #expect(bench.machine.statistics == expected)
    }
}
