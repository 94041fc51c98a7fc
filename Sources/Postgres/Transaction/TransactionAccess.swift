/// What a transaction may do.
public enum TransactionAccess: Sendable {
    /// Whatever the role may.
    case readWrite
    /// Reads only; the server refuses every change.
    case readOnly
    /// Reads only and, if serializable, waits for a moment from which it can neither fail nor make others fail: for a long
    /// report or a dump.
    case readOnlyDeferrable

    var clause: Statement {
        switch self {
        case .readWrite: ""
        case .readOnly: " READ ONLY"
        case .readOnlyDeferrable: " READ ONLY, DEFERRABLE"
        }
    }
}
