import Salon
import Testing

/// An invented salon on a Wednesday at 11:20 in New York.
struct DemoFacts {
    let zone: SalonZone
    let now: Instant
    let book: DemoBook

    /// The one that most tests look at, made once.
    static let usual = Result { try DemoFacts() }

    init(seed: UInt64 = 7, day: String = "2026-01-14", time: String = "11:20") throws {
        zone = try #require(SalonZone("America/New_York"))
        now = zone.instant(try #require(LocalDay(day)), try #require(LocalTime(time)))
        book = DemoSalon.make(seed: seed, now: now, zone: zone)
    }

    /// The days around "now" on which the salon should be open, worked out from the book's hours alone.
    var openDays: [LocalDay] {
        let today = zone.day(of: now)
        return (-60...30).map(today.adding).filter { day in
            book.opening.contains { $0.weekday == day.weekday } && !book.closures.contains { $0.day == day }
        }
    }
}
