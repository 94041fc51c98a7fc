/// A day as a calendar shows it: how many come and how much of the day is booked.
public struct CalendarDay: Hashable, Sendable {
    /// Which day.
    public let day: LocalDay
    /// Visits that begin on it, cancelled ones left out.
    public let visits: Int
    /// How much of the stylists' time is booked.
    public let load: WorkLoad
    /// Whether the salon opens at all.
    public let isOpen: Bool
    /// Why the salon is closed out of turn ("Thanksgiving"), or nil.
    public let closure: String?

    /// Makes a day of known parts.
    public init(day: LocalDay, visits: Int, load: WorkLoad, isOpen: Bool, closure: String? = nil) {
        self.day = day
        self.visits = visits
        self.load = load
        self.isOpen = isOpen
        self.closure = closure
    }
}
