import Salon
import Testing

@Suite struct LocalDayTests {
    @Test(arguments: [
        "2026-02-31", "2026-13-01", "2025-99-99", "2026-00-10", "2026-1-14", "26-01-14", "2026-01-14 ", "2026/01/14",
        "", "٢٠٢٦-٠١-١٤", "2026-02-29", "1900-02-29", "0000-01-01", "-026-01-01",
    ])
    func `what is no day is refused`(_ text: String) {
        #expect(LocalDay(text) == nil)
    }

    @Test func `days count without a gap over four hundred years and back`() throws {
        let first = try #require(LocalDay("1900-01-01"))
        var day = first
        for offset in 1...146_097 {
            let next = day.adding(days: 1)
            #expect(next.ordinal == first.ordinal + offset)
            #expect(next > day)
            day = next
        }
        #expect(day.description == "2300-01-01")
    }

    @Test(arguments: [
        ("2026-01-14", Weekday.wednesday, 3), ("2026-11-01", .sunday, 44), ("2027-01-03", .sunday, 53),
        ("2024-12-30", .monday, 1), ("1970-01-01", .thursday, 1), ("1969-12-31", .wednesday, 1),
    ])
    func `weekday and week are those of the calendar`(_ text: String, _ weekday: Weekday, _ week: Int) throws {
        let day = try #require(LocalDay(text))
        #expect(day.weekday == weekday)
        #expect(day.isoWeek == week)
    }
}
