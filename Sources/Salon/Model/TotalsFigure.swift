/// One of the owner's figures: what it counts stands at the property of `Totals` that it names.
public enum TotalsFigure: Hashable, Sendable {
    case visits
    case status(VisitStatus)
    case bookedValue
    case completedValue
    case pendingValue
    case unknownPrices
    case cancelledEarly
    case cancelledLate
    case cancelledOtherwise
    case newCustomers
    case returningCustomers
    case walkIns
    /// What was taken by one method.
    case taken(PaymentMethod)
    /// The value of one stylist's part, or of what nobody is assigned to.
    case stylist(Identifier<Staff>?)

    /// The figures that every salon has, in the order in which they are told.
    public static let fixed: [TotalsFigure] =
        [.visits] + VisitStatus.allCases.map(TotalsFigure.status)
        + [
            .cancelledEarly, .cancelledLate, .cancelledOtherwise, .bookedValue, .completedValue, .pendingValue,
            .unknownPrices, .newCustomers, .returningCustomers, .walkIns,
        ] + PaymentMethod.allCases.map(TotalsFigure.taken)

    /// The name that scripts know it by: `no_show`, `booked_value`, `stylist:3`.
    public var name: String {
        switch self {
        case .visits: "visits"
        case .status(let status): status.rawValue
        case .bookedValue: "booked_value"
        case .completedValue: "completed_value"
        case .pendingValue: "pending_value"
        case .unknownPrices: "unknown_prices"
        case .cancelledEarly: "cancelled_early"
        case .cancelledLate: "cancelled_late"
        case .cancelledOtherwise: "cancelled_otherwise"
        case .newCustomers: "new_customers"
        case .returningCustomers: "returning_customers"
        case .walkIns: "walk_ins"
        case .taken(let method): "taken_\(method.rawValue)"
        case .stylist(let id): "stylist:" + (id?.description ?? "nobody")
        }
    }
}
