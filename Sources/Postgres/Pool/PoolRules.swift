/// The numbers that a pool goes by.
struct PoolRules: Sendable {
    /// At most so many connections.
    var size: Int
    /// So many are kept once the pool has been used.
    var minimum = 1
    /// The longest that somebody waits in line.
    var acquireTimeout: Duration = .seconds(5)
    /// A connection older than this is replaced, lent or idle; up to a tenth less, so that not all go at once.
    var lifetime: Duration = .seconds(1_800)
    /// Connections beyond the minimum that lay idle for longer are closed.
    var idleTimeout: Duration = .seconds(600)
    /// The socket of a connection that lay idle for longer is looked at before it is lent.
    var lookAfter: Duration = .milliseconds(500)
    /// A connection that lay idle for longer is asked before it is lent.
    var checkAfter: Duration = .seconds(30)
    /// An idle connection is asked this often, so that a dead one is found before somebody needs it.
    var keepalive: Duration = .seconds(60)
    /// How long a connection that is asked may take to answer.
    var pingDeadline: Duration = .seconds(1)
    /// A connection that is lent for longer is reported, once.
    var leakAfter: Duration = .seconds(30)
    /// How long `close` waits for what is still lent.
    var closeTimeout: Duration = .seconds(5)
    var backoff = Backoff()
    /// When something may be due for a connection that is laid down now.
    var upkeep: Duration { min(self.keepalive, self.idleTimeout) }

    /// Rules for at most `size` connections of which `minimum` are kept.
    init(size: Int, minimum: Int = 1) {
        self.size = max(1, size)
        self.minimum = max(0, min(minimum, self.size))
    }
}
