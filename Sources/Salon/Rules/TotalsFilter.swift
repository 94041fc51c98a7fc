/// Which visits stand behind a figure.
struct TotalsFilter: Equatable {
    /// Whose visits.
    enum Customers: String {
        case any
        /// Somebody without a name.
        case nobody
        /// The first kept visit in the days of each customer who had none before.
        case new
        /// The first kept visit in the days of each customer who had one before.
        case returning
    }

    /// In which of these statuses.
    var statuses = VisitStatus.allCases
    /// How they ended, as the book keeps it; `unknown` for those of which it is not known; nil for any.
    var endings: [String]?
    var customers = Customers.any
    /// Only those with a service whose price nobody knows.
    var isUnpriced = false
    /// Only those in which this stylist works, or work is assigned to nobody; nil for any.
    var staff: Identifier<Staff>??

    /// The visits that are kept: neither cancelled nor missed.
    static let kept = TotalsFilter(statuses: VisitStatus.allCases.filter(\.isLive))

    /// The visits behind a figure.
    init(_ figure: TotalsFigure) {
        self = Self.kept
        switch figure {
        case .visits: self = TotalsFilter()
        case .status(let status): statuses = [status]
        case .bookedValue: break
        case .completedValue: statuses = [.completed]
        case .pendingValue: statuses.removeAll { $0 == .completed }
        case .unknownPrices: isUnpriced = true
        case .cancelledEarly: self = TotalsFilter(statuses: [.cancelled], endings: ["early"])
        case .cancelledLate: self = TotalsFilter(statuses: [.cancelled], endings: ["late"])
        case .cancelledOtherwise:
            self = TotalsFilter(statuses: [.cancelled], endings: ["undone", "expired", "unknown"])
        case .newCustomers: customers = .new
        case .returningCustomers: customers = .returning
        case .walkIns: customers = .nobody
        case .stylist(let id): staff = .some(id)
        // Found by their payments, whenever they begin.
        case .taken: break
        }
    }

    private init(statuses: [VisitStatus] = VisitStatus.allCases, endings: [String]? = nil) {
        self.statuses = statuses
        self.endings = endings
    }
}
