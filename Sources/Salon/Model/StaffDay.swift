/// One stylist's day: when they are on duty, and when they take no customers all the same.
public struct StaffDay: Hashable, Sendable {
    /// Whose day.
    public let staff: Staff
    /// When on duty, in order; empty on a day off.
    public let working: [TimeSpan]
    /// Breaks and blocked time, in order.
    public let blocks: [Block]

    /// Makes a stylist's day.
    public init(staff: Staff, working: [TimeSpan], blocks: [Block] = []) {
        self.staff = staff
        self.working = working
        self.blocks = blocks
    }
}
