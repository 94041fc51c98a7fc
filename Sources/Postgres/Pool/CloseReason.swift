extension Pool {
    /// Why a connection of a pool was closed.
    public enum CloseReason: String, Sendable, Hashable, CaseIterable {
        /// It had lived as long as it may.
        case lifetime
        /// It had not been needed for a long time.
        case idle
        /// It was lost without a word of the server: a crash, a cut network, a kill.
        case lost
        /// The server said that it shuts down or ends this session (57P01, 57P02, 57P03).
        case shutdown
        /// The server ended it for having done nothing (57P05), or nothing in a transaction (25P03).
        case timedOutOnServer
        /// It led to a server that takes no writes, or no longer (25006).
        case readOnly
        /// No answer came in time.
        case silent
        /// The transaction that was left open on it could not be rolled back in time.
        case unclean
        /// It was given back while a statement was still under way.
        case busy
        /// This client cannot go on with what the server sent.
        case unusable
        /// The pool was closed.
        case poolClosed
        /// The pool was closed, and whoever had it did not give it back in time.
        case abandoned
    }
}

extension Pool.CloseReason {
    /// Tells why a connection failed.
    init(_ error: PostgresError) {
        switch error.sqlState {
        case "57P01", "57P02", "57P03": self = .shutdown
        case "57P05", "25P03": self = .timedOutOnServer
        case "25006": self = .readOnly
        default:
            switch error.code {
            case .timedOut: self = .silent
            case .unsupported: self = .unusable
            case .readOnlyServer: self = .readOnly
            default: self = .lost
            }
        }
    }

    /// Whether a statement may still run on the server and has to be cancelled.
    var leavesStatement: Bool { self == .busy || self == .abandoned }

    /// What the loss of one connection says of the others.
    var reach: Reach {
        switch self {
        case .lost, .shutdown, .silent: .perhapsAll
        case .readOnly: .all
        default: .one
        }
    }

    /// How many connections an event concerns.
    enum Reach {
        case one
        /// Others may have died with it, and are asked before they are used.
        case perhapsAll
        /// Others lead to the same place that this one had to leave.
        case all
    }
}
