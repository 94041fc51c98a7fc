import Testing

@testable import Salon

@Suite struct HoldInputTests {
    private static let zone = SalonZone("America/New_York")
    private static let day = LocalDay(year: 2026, month: 1, day: 14) ?? LocalDay(ordinal: 0)

    private func read(_ text: String) throws -> String? {
        let zone = try #require(Self.zone)
        let now = Instant(
            microseconds: zone.instant(Self.day, LocalTime("10:20") ?? .midnight).microseconds + 42_000_000
        )
        return try HoldInput.parse(text, now: now, zone: zone).map { zone.rfc3339($0) }
    }

    @Test(arguments: [
        ("30m", "2026-01-14T10:50:00-05:00"), ("45", "2026-01-14T11:05:00-05:00"), ("2h", "2026-01-14T12:20:00-05:00"),
        ("1h30", "2026-01-14T11:50:00-05:00"), ("18:00", "2026-01-14T18:00:00-05:00"),
        ("6 pm", "2026-01-14T18:00:00-05:00"), ("fri 12:00", "2026-01-16T12:00:00-05:00"),
        ("2026-01-20 9:30 am", "2026-01-20T09:30:00-05:00"), ("tomorrow", "2026-01-15T10:20:00-05:00"),
        ("Wed 14 Jan 18:00", "2026-01-14T18:00:00-05:00"),
    ])
    func `lengths, times and days are read`(text: String, instant: String) throws {
        #expect(try read(text) == instant)
    }

    @Test(arguments: ["", "soon", "0m", "25:00", "fri 25:00", "12:00 fri fri"])
    func `what is none is told apart`(text: String) throws {
        #expect(try read(text) == nil)
    }

    @Test func `a time that the clocks skip is refused`() {
        #expect(throws: Refusal.self) { try read("2026-03-08 02:30") }
    }
}
