/// Something that must never be, found after a load test, with its facts.
public enum LoadViolation: Sendable, Hashable {
    /// Two visits of one stylist or customer share time; from and until in seconds since 1970.
    case overlap(resource: Int64, first: Int64, second: Int64, from: Int64, until: Int64)
    /// A client was told that a booking is in the book, and it is not.
    case lost(operation: String, visit: Int64)
    /// One operation made several visits.
    case doubled(operation: String, visits: [Int64])
    /// A client was told that nothing was booked, and it is in the book.
    case savedAgainstWord(operation: String, visit: Int64, told: String)
    /// A booking is in the book, but not as it was asked for or confirmed.
    case altered(operation: String, visit: Int64, Difference)
    /// A visit that no client asked for.
    case stray(visit: Int64)
    /// A visit that lacks a part.
    case incomplete(visit: Int64, Part)
    /// A time that all clients asked for went to so many of them, and not to one.
    case slotShared(round: Int, winners: Int)
    /// A client got no answer at all within a minute.
    case hung(operation: String, client: Int, seconds: Int)
    /// Connections that were not given back, or outlived the pool.
    case leaked(connections: Int)
    /// It took longer than six seconds from the server's return to the first booking; nil when none came.
    case recoveredLate(Fault, seconds: Double?)
    /// Program and database misunderstood each other.
    case misunderstanding(code: String, times: Int)

    /// What is different about an altered booking.
    public enum Difference: String, Sendable, Hashable {
        /// It has another number than was told.
        case number
        /// It begins at another time.
        case start
        /// Somebody else works.
        case stylists
        /// It is not booked any more.
        case status
    }

    /// What a visit may lack.
    public enum Part: String, Sendable, Hashable {
        /// An entry in the history.
        case change
        /// The times that it takes.
        case holds
        /// Its parts.
        case segments
    }

    /// A stable name of the kind, for programs.
    public var kind: String {
        switch self {
        case .overlap: "overlap"
        case .lost: "lost"
        case .doubled: "doubled"
        case .savedAgainstWord: "saved_against_word"
        case .altered: "altered"
        case .stray: "stray"
        case .incomplete: "incomplete"
        case .slotShared: "slot_shared"
        case .hung: "hung"
        case .leaked: "leaked"
        case .recoveredLate: "recovered_late"
        case .misunderstanding: "misunderstanding"
        }
    }
}
