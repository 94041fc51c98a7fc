/// How long to wait before the next attempt, after a number of failed ones.
struct Backoff: Sendable {
    var first: Duration = .milliseconds(100)
    var factor = 1.5
    var cap: Duration = .seconds(5)
    /// However the dice fall, nobody is asked more often than this.
    var floor: Duration = .milliseconds(50)

    /// The wait after `failures` (from 1) attempts.
    ///
    /// `jitter` in 0..<1 takes that part of it away, so that the terminals of a salon do not all come back in the same
    /// instant.
    func delay(afterFailures failures: Int, jitter: Double) -> Duration {
        var delay = self.first
        for _ in 1..<max(1, min(failures, 64)) where delay < self.cap { delay = delay * self.factor }
        return max(self.floor, min(delay, self.cap) * (1 - jitter))
    }
}
