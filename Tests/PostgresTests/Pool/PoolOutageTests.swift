import Testing

@testable import Postgres

@Suite struct PoolOutageTests {
    @Test func `a server that is away is everybody's answer at once, with one prober that backs off`() {
        var bench = Bench(size: 2)
        bench.pass(.seconds(1))
        #expect(bench.enqueue(1) == ["open"])
        #expect(bench.enqueue(2) == ["open"])
        #expect(
            bench.openFailed(.connectionRefused) == ["down", "tell 1 connectionRefused", "tell 2 connectionRefused"]
        )
        #expect(bench.enqueue(3) == ["tell 3 down since 1000000: connectionRefused"])
        #expect(bench.openFailed(.connectionRefused) == ["down"])
        bench.pass(.milliseconds(149))
        #expect(bench.tick() == [])
        #expect(bench.alarm() == 1_150)
        bench.pass(.milliseconds(1))
        #expect(bench.tick() == ["probe"])
        #expect(bench.tick() == [])
        #expect(bench.opened(10) == ["up"])
        #expect(bench.enqueue(4) == ["lend 10 to 4"])
    }

    @Test func `the wait between probes grows to five seconds and no further`() {
        let backoff = Backoff()
        let delays = (1...13).map { backoff.delay(afterFailures: $0, jitter: 0).milliseconds }
        #expect(
            delays == [100, 150, 225, 337, 506, 759, 1_139, 1_708, 2_562, 3_844, 5_000, 5_000, 5_000]
        )
        #expect(backoff.delay(afterFailures: 100, jitter: 0.5).milliseconds == 2_500)
        #expect(backoff.delay(afterFailures: 100, jitter: 0.999_9).milliseconds == 50)
    }

    @Test func `a probe that hung has waited already`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.openFailed(.timedOut)
        for _ in 0..<20 {
            let began = bench.passed
            guard bench.tick() == ["probe"] else {
                bench.pass(.milliseconds(50))
                continue
            }
            bench.pass(.seconds(3))
            #expect(bench.openFailed(.timedOut) == ["down"])
            let next = bench.alarm() ?? 0
            #expect(next - began.milliseconds <= 5_000)
            bench.pass(.milliseconds(next - bench.passed.milliseconds))
        }
    }

    @Test func `who has heard from the server elsewhere has it looked for at once, and once`() {
        var bench = Bench(size: 1)
        #expect(bench.lookAgain() == [])
        _ = bench.enqueue(1)
        for _ in 0..<12 {
            _ = bench.openFailed(.connectionRefused)
            bench.pass(.seconds(5))
            _ = bench.tick()
        }
        _ = bench.openFailed(.connectionRefused)
        bench.pass(.milliseconds(100))
        #expect(bench.tick() == [])
        #expect(bench.lookAgain() == ["probe"])
        #expect(bench.lookAgain() == [])
        #expect(bench.opened(10) == ["up"])
        #expect(bench.lookAgain() == [])
    }

    @Test func `who comes after the server was heard from waits for the look at it, and is answered by it`() {
        for isBack in [true, false] {
            var bench = Bench(size: 1)
            _ = bench.enqueue(1)
            _ = bench.openFailed(.connectionRefused)
            #expect(bench.enqueue(2) != [])
            #expect(bench.lookAgain() == ["probe"])
            #expect(bench.enqueue(3) == [])
            let actions = isBack ? bench.opened(10) : bench.openFailed(.connectionRefused)
            #expect(actions.first == (isBack ? "up" : "down"))
            #expect(actions.count == 2, "\(actions)")
            #expect((bench.enqueue(4) == []) == isBack)
        }
    }

    @Test func `when the last connection is lost the server is looked for without being asked`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.broke(10) == [])
        #expect(bench.release(10, .broken) == ["discard 10: lost", "probe"])
        #expect(bench.enqueue(2) == [])
        #expect(bench.openFailed(.starting) == ["down", "tell 2 starting"])
    }

    @Test func `who is refused learns since when, what began it, and when the next attempt is due`() {
        var bench = Bench(size: 1)
        bench.fill(1)
        bench.pass(.seconds(1))
        #expect(bench.broke(10, "57P02") == ["discard 10: shutdown", "probe"])
        bench.pass(.seconds(1))
        #expect(bench.openFailed(.connectionRefused) == ["down"])
        guard case .refused(let error) = bench.acquire() else {
            Issue.record("not refused")
            return
        }
        #expect(error.code == .serverDown(since: 1_000_000, reason: .closed))
        #expect(error.sqlState == "57P02")
        #expect(error.since == 1_000_000)
        #expect(error.nextTry == 2_100_000)
        #expect(bench.machine.health == .down(since: 1_000_000, reason: .connectionRefused, nextTry: 2_100_000))
    }

    @Test func `a full server is waited for, and named to those who waited in vain`() {
        var bench = Bench(size: 2)
        #expect(bench.enqueue(1) == ["open"])
        #expect(bench.openFailed(.tooManyConnections) == [])
        #expect(bench.alarm() == 100)
        bench.pass(.milliseconds(100))
        #expect(bench.tick() == ["open"])
        #expect(bench.openFailed(.tooManyConnections) == [])
        bench.pass(.seconds(5))
        #expect(bench.tick() == ["tell 1 tooManyConnections"])
        #expect(bench.alarm() == nil)
    }

    @Test func `a full server is asked by one at a time, and by everybody once it has room`() {
        var bench = Bench(size: 3)
        for waiter in 1...3 { #expect(bench.enqueue(waiter) == ["open"]) }
        for _ in 1...3 { #expect(bench.openFailed(.tooManyConnections) == []) }
        #expect(bench.enqueue(4) == [])
        bench.pass(.milliseconds(225))
        #expect(bench.tick() == ["open"])
        #expect(bench.enqueue(5) == [])
        #expect(bench.opened(10) == ["lend 10 to 1", "open", "open"])
    }

    @Test func `closing refuses the waiting, waits for the lent, and finishes once`() {
        var bench = Bench(size: 2)
        _ = bench.enqueue(1)
        _ = bench.enqueue(2)
        _ = bench.opened(10)
        _ = bench.opened(11)
        _ = bench.enqueue(3)
        #expect(bench.close() == ["tell 3 poolClosed"])
        #expect(bench.enqueue(4) == ["tell 4 poolClosed"])
        #expect(bench.release(11) == ["discard 11: poolClosed"])
        #expect(bench.discarded() == [])
        #expect(bench.close() == [])
        #expect(bench.release(10, .inTransaction) == ["roll back 10"])
        #expect(bench.settled(10, healthy: true) == ["discard 10: poolClosed"])
        #expect(bench.discarded() == ["finish"])
    }

    @Test func `closing does not wait for ever for somebody who keeps a connection`() {
        var bench = Bench(size: 1)
        _ = bench.enqueue(1)
        _ = bench.opened(10)
        #expect(bench.close() == [])
        #expect(bench.alarm() == 5_000)
        bench.pass(.seconds(5))
        #expect(bench.tick() == ["discard 10: abandoned"])
        #expect(bench.alarm() == nil)
        #expect(bench.discarded() == ["finish"])
        #expect(bench.release(10, .broken) == [])
        #expect(bench.close() == ["finish"])
    }
}
