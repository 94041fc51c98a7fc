/// What the pool has to do after a decision, outside its lock.
enum PoolAction<Member: Sendable, Waiter: Sendable>: Sendable {
    /// End somebody's waiting.
    case answer(Waiter, Result<Member, PostgresError>)
    /// Open a connection; a probe is one that looks whether the server is back.
    case open(isProbe: Bool)
    /// Ask a connection whether it is alive.
    case check(Member)
    /// End the transaction that somebody left open.
    case rollBack(Member)
    /// Close a connection and say when that is done.
    case discard(Member, Pool.CloseReason)
    /// Say who has had a connection for suspiciously long.
    case warn(Borrower, lentFor: Duration)
    /// Tell observers.
    case report(PoolHealth)
    /// Everything is closed.
    case finish
}
