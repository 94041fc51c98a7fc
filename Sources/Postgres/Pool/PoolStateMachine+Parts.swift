extension PoolStateMachine {
    /// What is known of a connection.
    struct Entry {
        let member: Member
        let expiresAt: Instant
        /// The epoch in which it was opened.
        let openedIn: Int
        /// The epoch in which it last proved to be alive.
        var epoch: Int
        /// When it last came back.
        var idleSince: Instant
        /// When it last answered.
        var provenAt: Instant
        /// Why it was lost, while it still is in somebody's hands.
        var loss: Pool.CloseReason?
    }

    /// A connection that somebody has.
    struct Lease {
        var entry: Entry
        let since: Instant
        let borrower: Borrower
        var isReported = false
    }

    /// A connection that the pool itself uses.
    struct Hold {
        enum Purpose {
            case check
            case rollBack
        }

        var entry: Entry
        let purpose: Purpose
        /// The epoch in which it began: an answer proves nothing of a later one.
        let epoch: Int
    }

    /// A time in which no connection can be opened.
    struct Outage {
        let since: Microseconds
        /// What began it, for those who are refused.
        let first: PostgresError
        /// What the last attempt met with.
        var reason: PostgresError.Code
        var failures: Int
        /// When the attempt that is under way, or was the last, began.
        var attemptedAt: Instant
        /// Nil while an attempt is under way.
        var nextTry: Instant?
        var nextTryWall: Microseconds
        /// Whether somebody has heard from the server since: whoever comes then waits for the next look.
        var isBelievedOver = false
    }

    /// The loss that makes one doubt the server.
    struct Suspicion {
        let since: Microseconds
        let error: PostgresError
    }
}
