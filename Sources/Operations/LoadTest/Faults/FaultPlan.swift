/// How long a load test makes trouble, and how much of it.
public struct FaultPlan: Sendable, Hashable {
    /// After this no new fault is begun.
    public var duration: Duration
    /// The longest that an outage lasts.
    public var longestOutage: Duration
    /// The longest that all is well between two faults.
    public var longestCalm: Duration

    /// Makes a plan.
    public init(duration: Duration, longestOutage: Duration, longestCalm: Duration) {
        self.duration = duration
        self.longestOutage = longestOutage
        self.longestCalm = longestCalm
    }

    /// A minute with outages of up to four seconds.
    public static let usual = FaultPlan(
        duration: .seconds(60),
        longestOutage: .seconds(4),
        longestCalm: .seconds(2)
    )
    /// Ten minutes with outages of up to thirty seconds, longer than any deadline of the program.
    public static let full = FaultPlan(
        duration: .seconds(600),
        longestOutage: .seconds(30),
        longestCalm: .seconds(5)
    )
}
