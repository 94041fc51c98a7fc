/// The owner's figures for some days: of all visits that begin in them, by the salon's clock.
///
/// Every figure has one definition, which stands here and, in words for the screen, in `SalonWords`. A visit's value is
/// what was charged for each service, or where nothing was charged yet what was quoted. A visit counts as kept unless
/// it was cancelled or the customer did not come.
public struct Totals: Hashable, Sendable {
    /// Which days.
    public let days: DayRange
    /// All visits by what they are now.
    public let counts: [VisitStatus: Int]
    /// Cancelled a day or more before they were to begin.
    public let cancelledEarly: Int
    /// Cancelled later than that.
    public let cancelledLate: Int
    /// The value of completed visits.
    public let completed: PricedSum
    /// The value of visits that are kept and not completed yet.
    public let pending: PricedSum
    /// What was paid in these days by each method, whenever the visit was, less what was taken back in them; change that was
    /// handed back is not counted.
    public let taken: [PaymentMethod: Money]
    /// Customers whose first kept visit ever begins in these days.
    public let newCustomers: Int
    /// Customers with a kept visit in these days who had one before these days.
    public let returningCustomers: Int
    /// Kept visits of somebody without a name.
    public let walkIns: Int
    /// What each stylist did, in the order of their columns; last what nobody is assigned to.
    public let stylists: [StylistTotals]
    /// How the days went, from hour to hour or from day to day.
    public let course: TotalsCourse

    /// Makes totals of known parts.
    public init(
        days: DayRange,
        counts: [VisitStatus: Int],
        cancelledEarly: Int,
        cancelledLate: Int,
        completed: PricedSum,
        pending: PricedSum,
        taken: [PaymentMethod: Money],
        newCustomers: Int,
        returningCustomers: Int,
        walkIns: Int,
        stylists: [StylistTotals],
        course: TotalsCourse
    ) {
        self.days = days
        self.counts = counts
        self.cancelledEarly = cancelledEarly
        self.cancelledLate = cancelledLate
        self.completed = completed
        self.pending = pending
        self.taken = taken
        self.newCustomers = newCustomers
        self.returningCustomers = returningCustomers
        self.walkIns = walkIns
        self.stylists = stylists
        self.course = course
    }

    /// All visits, whatever became of them.
    public var visits: Int { counts.values.reduce(0, +) }

    /// The visits of one status.
    public func count(_ status: VisitStatus) -> Int { counts[status] ?? 0 }

    /// Cancelled neither early nor late: bookings taken back, tentative ones whose hour passed, and those of which it is
    /// not known when they were cancelled.
    public var cancelledOtherwise: Int { count(.cancelled) - cancelledEarly - cancelledLate }

    /// The value of all kept visits.
    public var booked: PricedSum { completed + pending }

    /// The amount of a figure.
    public func amount(of figure: TotalsFigure) -> TotalsAmount {
        switch figure {
        case .visits: .count(visits)
        case .status(let status): .count(count(status))
        case .bookedValue: .value(booked)
        case .completedValue: .value(completed)
        case .pendingValue: .value(pending)
        case .unknownPrices: .count(booked.unknown)
        case .cancelledEarly: .count(cancelledEarly)
        case .cancelledLate: .count(cancelledLate)
        case .cancelledOtherwise: .count(cancelledOtherwise)
        case .newCustomers: .count(newCustomers)
        case .returningCustomers: .count(returningCustomers)
        case .walkIns: .count(walkIns)
        case .taken(let method): .value(taken[method].map { PricedSum(known: $0) } ?? .zero(booked.known.currency))
        case .stylist(let id): .value(stylists.first { $0.staff?.id == id }?.booked ?? .zero(booked.known.currency))
        }
    }
}
