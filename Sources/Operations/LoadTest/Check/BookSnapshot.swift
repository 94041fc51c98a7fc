/// The tables after a load test, as far as they are checked; all times in seconds since 1970.
struct BookSnapshot: Sendable, Hashable {
    /// A time that somebody or something is taken.
    struct Taken: Sendable, Hashable {
        let visit: Int64
        let resource: Int64
        let start: Int64
        let end: Int64
    }

    /// A visit.
    struct Visit: Sendable, Hashable {
        let id: Int64
        /// Its note, by which a client knows it again.
        let note: String
        let status: String
        let customer: Int64?
        let start: Int64
        let end: Int64
    }

    /// An entry of the history about a booking.
    struct Change: Sendable, Hashable {
        let operation: String
        let visit: Int64
    }

    var visits: [Visit] = []
    /// The parts of visits in which a stylist is at work.
    var work: [Taken] = []
    /// What the exclusion constraint watches.
    var holds: [Taken] = []
    var changes: [Change] = []
}
