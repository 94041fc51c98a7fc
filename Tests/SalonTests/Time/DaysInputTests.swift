import Salon
import Testing

@Suite struct DaysInputTests {
    private static let typed: [(String, String, String)] = [
        ("today", "2026-01-14", "2026-01-14"), ("2026-01-02", "2026-01-02", "2026-01-02"),
        ("2026-01", "2026-01-01", "2026-01-31"), ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025", "2025-01-01", "2025-12-31"), ("2025-12-01..2026-01-14", "2025-12-01", "2026-01-14"),
        ("12 jan - 18 jan", "2026-01-12", "2026-01-18"), ("1 dec – 31 dec", "2025-12-01", "2025-12-31"),
        ("1 dec-5 dec 2024", "2025-12-01", ""), ("yesterday to today", "2026-01-13", "2026-01-14"),
        ("14 mar 2027", "2027-03-14", "2027-03-14"), ("14 mar", "2026-03-14", "2026-03-14"),
        ("soon", "", ""), ("", "", ""), ("2026-13", "", ""), ("18 jan - 12 jan", "", ""), ("2026-01-02..", "", ""),
    ]

    @Test(arguments: Self.typed)
    func `some days are read as people type them`(text: String, first: String, last: String) throws {
        let today = try #require(LocalDay("2026-01-14"))
        let days = DaysInput.parse(text, today: today)
        guard let last = LocalDay(last), let first = LocalDay(first) else {
            #expect(days == nil)
            return
        }
        #expect(days == DayRange(first: first, last: last))
    }
}
