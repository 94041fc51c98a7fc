import Salon

/// What is known of every salon that the benchmarks load: its people, its hours and how its days are filled.
///
/// The clock of its city never changes, so that pgbench can work times out by whole numbers.
enum InventedSalon {
    /// Arizona has no summer time.
    static let zone = "America/Phoenix"
    /// Seconds from midnight in UTC to midnight in the salon.
    static let offset = 7 * 3_600
    /// The number of the first stylist; they follow one another.
    static let firstStylist = 11
    static let stylists = 6
    /// The number of the first customer; they follow one another.
    static let firstCustomer = 1_001
    static let services = 60
    static let visitsPerDay = 40
    /// Minutes after midnight at which the first visits begin.
    static let opens = 540
    /// Minutes from one visit of a stylist to the next.
    static let step = 75
    /// Strangers to the number of customers, so that neighbours in time are strangers in the book.
    static let stride = 7_919

    /// The first day after the history.
    static let today = LocalDay(year: 2026, month: 1, day: 14) ?? LocalDay(ordinal: 0)
    /// Eight o'clock on that day.
    static let now = Instant(seconds: Int64(today.ordinal) * 86_400 + Int64(offset + 8 * 3_600))
}
