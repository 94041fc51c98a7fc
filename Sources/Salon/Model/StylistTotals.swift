/// What one stylist did in some days, or what nobody is assigned to.
public struct StylistTotals: Hashable, Sendable {
    /// Who; nil for the parts that nobody is assigned to.
    public let staff: Staff?
    /// Kept visits in which they work.
    public let visits: Int
    /// Minutes of work on customers and of cleaning up in kept visits; two customers at once count once.
    public let minutesWorked: Int
    /// Minutes of their working hours less breaks and blocked time, on days on which the salon is open.
    public let minutesOnDuty: Int
    /// Their part in the value of kept visits: a service of several is split by their minutes, to the last cent.
    public let booked: PricedSum
    /// The same of completed visits only.
    public let completed: PricedSum

    /// Makes totals of known parts.
    public init(
        staff: Staff?,
        visits: Int,
        minutesWorked: Int,
        minutesOnDuty: Int,
        booked: PricedSum,
        completed: PricedSum
    ) {
        self.staff = staff
        self.visits = visits
        self.minutesWorked = minutesWorked
        self.minutesOnDuty = minutesOnDuty
        self.booked = booked
        self.completed = completed
    }

    /// How much of the time on duty is worked, in whole percent; nil for who is not on duty.
    public var percentWorked: Int? {
        minutesOnDuty > 0 ? (minutesWorked * 100 + minutesOnDuty / 2) / minutesOnDuty : nil
    }
}
