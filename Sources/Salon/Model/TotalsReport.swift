/// The owner's figures for some days, beside those of the same weekdays before and a year before.
///
/// What is compared is the salon as a whole: stylists are told of for the days that are asked for only.
public struct TotalsReport: Hashable, Sendable {
    /// The days that are asked for.
    public let totals: Totals
    /// The same weekdays before (`DayRange.before`).
    public let before: Totals
    /// The same weekdays 52 weeks back (`DayRange.yearBefore`).
    public let yearBefore: Totals

    /// Makes a report.
    public init(totals: Totals, before: Totals, yearBefore: Totals) {
        self.totals = totals
        self.before = before
        self.yearBefore = yearBefore
    }

    /// The figures of the report in the order in which they are told, the stylists' last.
    public var figures: [TotalsFigure] { TotalsFigure.fixed + totals.stylists.map { .stylist($0.staff?.id) } }
}
