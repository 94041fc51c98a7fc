/// How much a salon has behind it.
struct SalonSize: Hashable, Sendable {
    /// Visits of the past, 40 a day.
    let visits: Int
    /// People in the book.
    let customers: Int

    /// A year of a salon with 20,000 customers.
    static let year = SalonSize(visits: 14_600, customers: 20_000)
    /// Ten such years.
    static let tenYears = SalonSize(visits: 146_000, customers: 20_000)
    /// A chain.
    static let million = SalonSize(visits: 1_000_000, customers: 1_000_000)
}
