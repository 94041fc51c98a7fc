import Salon
import Testing

@Suite struct SalonZoneTests {
    let zone = SalonZone("America/New_York")

    @Test func `a time that the clocks skip is missing`() throws {
        let zone = try #require(zone)
        let day = try #require(LocalDay("2026-03-08"))
        #expect(zone.wallClock(day, try #require(LocalTime("02:30"))) == .missing)
        // 03:30 in summer time is 07:30 UTC: the instant that follows the skipped hour by as much.
        #expect(zone.rfc3339(zone.instant(day, try #require(LocalTime("02:30")))) == "2026-03-08T03:30:00-04:00")
    }

    @Test func `a time that the clocks repeat is two instants, an hour apart`() throws {
        let zone = try #require(zone)
        let day = try #require(LocalDay("2026-11-01"))
        guard case .twice(let first, let second) = zone.wallClock(day, try #require(LocalTime("01:30"))) else {
            Issue.record("not twice")
            return
        }
        #expect(zone.rfc3339(first) == "2026-11-01T01:30:00-04:00")
        #expect(zone.rfc3339(second) == "2026-11-01T01:30:00-05:00")
    }

    @Test(arguments: [("2026-03-08", 23), ("2026-11-01", 25), ("2026-01-14", 24)])
    func `a day has as many hours as its clocks show`(_ text: String, _ hours: Int) throws {
        let zone = try #require(zone)
        #expect(zone.span(of: try #require(LocalDay(text))).minutes == hours * 60)
    }

    @Test func `nine in the morning stays nine across a change of the clocks`() throws {
        let zone = try #require(zone)
        let nine = try #require(LocalTime("09:00"))
        for offset in 0..<400 {
            let day = LocalDay(ordinal: 20_454 + offset)
            let instant = try #require(zone.wallClock(day, nine).single)
            #expect(zone.local(instant) == (day, nine))
        }
    }

    @Test(arguments: [
        "Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "UTC",
    ])
    func `every quarter of an hour of two years is its own wall-clock time`(_ name: String) throws {
        let zone = try #require(SalonZone(name))
        for quarter in stride(from: 0, to: 2 * 365 * 96, by: 7) {
            let instant = Instant(seconds: 1_735_689_600 + Int64(quarter) * 900)
            let (day, time) = zone.local(instant)
            switch zone.wallClock(day, time) {
            case .once(let same): #expect(same == instant)
            case .twice(let first, let second): #expect(first == instant || second == instant)
            case .missing: Issue.record("\(name): \(day) \(time) is shown but missing")
            }
        }
    }

    @Test(arguments: ["", "EST", "America", "Nowhere/City", "../etc/passwd", "America/New York"])
    func `what is no zone of the database is refused`(_ name: String) {
        #expect(SalonZone(name) == nil)
    }
}
