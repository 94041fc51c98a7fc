/// How much of other transactions a transaction sees.
public enum Isolation: Sendable {
    /// Every statement sees what was committed before it began.
    case readCommitted
    /// Every statement sees what was committed before the first one began.
    case repeatableRead
    /// As if the transactions had run one after another; expect to be retried.
    case serializable

    /// The statement that begins such a transaction.
    func begin(_ access: TransactionAccess) -> Statement {
        let begin: Statement =
            switch self {
            case .readCommitted: "BEGIN ISOLATION LEVEL READ COMMITTED"
            case .repeatableRead: "BEGIN ISOLATION LEVEL REPEATABLE READ"
            case .serializable: "BEGIN ISOLATION LEVEL SERIALIZABLE"
            }
        return (begin + access.clause).unprepared
    }
}
