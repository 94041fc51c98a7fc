import Salon
import Testing

@Suite struct DayRangeTests {
    private static let comparisons: [(DayRange, String, String, String, String)] = [
        (range(2026, 1, 14), "2026-01-07", "2026-01-07", "2025-01-15", "2025-01-15"),
        (DayRange.week(of: day(2026, 1, 14)), "2026-01-05", "2026-01-11", "2025-01-13", "2025-01-19"),
        (DayRange.month(of: day(2026, 1, 14)), "2025-12-01", "2025-12-31", "2025-01-01", "2025-01-31"),
        (DayRange.month(of: day(2024, 3, 31)), "2024-02-01", "2024-02-29", "2023-03-01", "2023-03-31"),
        (
            DayRange(first: day(2026, 1, 1), last: day(2026, 12, 31)),
            "2025-01-01", "2025-12-31", "2025-01-01", "2025-12-31"
        ),
        (
            DayRange(first: day(2026, 1, 14), last: day(2026, 1, 23)),
            "2025-12-31", "2026-01-09", "2025-01-15", "2025-01-24"
        ),
    ]

    @Test(arguments: Self.comparisons)
    func `a range is compared with the same weekdays, a month with months`(
        range: DayRange,
        first: String,
        last: String,
        yearFirst: String,
        yearLast: String
    ) {
        #expect(range.before == DayRange(first: LocalDay(first) ?? range.first, last: LocalDay(last) ?? range.last))
        #expect("\(range.yearBefore.first)" == yearFirst && "\(range.yearBefore.last)" == yearLast)
        let isMonths = range.wholeMonths != nil
        #expect(isMonths || range.before.first.weekday == range.first.weekday)
        #expect(isMonths || range.yearBefore.first.weekday == range.first.weekday)
    }

    @Test func `stepping keeps days, weeks and months what they are`() {
        for start in stride(from: 19_000, to: 22_000, by: 7) {
            let day = LocalDay(ordinal: start)
            for range in [DayRange.day(day), .week(of: day), .month(of: day)] {
                let next = range.stepped(by: 1)
                #expect(next.first == range.last.adding(days: 1))
                #expect(next.stepped(by: -1) == range)
                #expect(next.isWeek == range.isWeek && (next.wholeMonths == nil) == (range.wholeMonths == nil))
                #expect(range.contains(day) && !next.contains(day))
            }
        }
    }

    @Test func `a range covers its days whole, also those of 23 and 25 hours`() throws {
        let zone = try #require(SalonZone("America/New_York"))
        #expect(DayRange.day(Self.day(2026, 3, 8)).span(in: zone).minutes == 23 * 60)
        #expect(DayRange.day(Self.day(2026, 11, 1)).span(in: zone).minutes == 25 * 60)
        #expect(DayRange.week(of: Self.day(2026, 3, 8)).span(in: zone).minutes == (7 * 24 - 1) * 60)
    }

    @Test(arguments: [
        (1, TotalsCourse.Step.hour, 24), (7, .day, 7), (62, .day, 62), (365, .month, 12), (4_000, .year, 11),
    ])
    func `the steps of a course cover a range without a gap`(days: Int, step: TotalsCourse.Step, count: Int) throws {
        let zone = try #require(SalonZone("America/New_York"))
        let range = DayRange(first: Self.day(2026, 1, 1), last: Self.day(2026, 1, 1).adding(days: days - 1))
        let edges = TotalsCourse.edges(of: range, in: zone)
        #expect(edges.step == step && edges.starts.count == count)
        #expect(edges.starts.first == range.span(in: zone).start)
        #expect(edges.starts == edges.starts.sorted() && Set(edges.starts).count == count)
        #expect(edges.starts.allSatisfy { range.span(in: zone).contains($0) })
    }

    @Test func `a day of 25 hours has 25 steps`() throws {
        let zone = try #require(SalonZone("America/New_York"))
        #expect(TotalsCourse.edges(of: .day(Self.day(2026, 11, 1)), in: zone).starts.count == 25)
        #expect(TotalsCourse.edges(of: .day(Self.day(2026, 3, 8)), in: zone).starts.count == 23)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> LocalDay {
        LocalDay(year: year, month: month, day: day) ?? LocalDay(ordinal: 0)
    }

    static func range(_ year: Int, _ month: Int, _ day: Int) -> DayRange { .day(self.day(year, month, day)) }
}
