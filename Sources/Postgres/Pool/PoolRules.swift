/// The numbers that a pool goes by.
struct PoolRules: Sendable {
    var size: Int
    var acquireTimeout: Duration = .seconds(5)
    /// A connection older than this is replaced when it comes back.
    var lifetime: Duration = .seconds(1_800)
    /// A connection that lay idle for longer is asked before it is lent.
    var checkAfter: Duration = .seconds(30)
    /// How long `close` waits for what is still lent.
    var closeTimeout: Duration = .seconds(5)
    var backoff = Backoff()
}
