/// Somebody who will work in a salon that is to be.
public struct PlannedStaff: Hashable, Sendable, Codable {
    /// The name on the column.
    public var name: String
    /// Which of the theme's stylist colours, 1 to 8.
    public var color: Int
    /// When on duty; nil for as long as the salon is open.
    public var working: WeekHours?
    /// The breaks of every week.
    public var breaks: WeekHours
    /// The account on the operating system, where they have one.
    public var account: String?

    /// Makes somebody.
    public init(
        name: String,
        color: Int,
        working: WeekHours? = nil,
        breaks: WeekHours = .none,
        account: String? = nil
    ) {
        self.name = name
        self.color = color
        self.working = working
        self.breaks = breaks
        self.account = account
    }
}
