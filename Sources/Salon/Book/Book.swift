public import Postgres

/// A salon's book: what people do with it, each one function and one transaction.
///
/// All SQL of the domain is in this folder. The statements name the salon in every condition, take parameters only, and
/// leave nothing in the session, so that they work behind a pooler as well.
public struct Book: Sendable {
    let pool: Pool
    /// The salon, as it was read when the book was opened.
    public let salon: SalonProfile
    let feed: BookFeed?

    /// The book of a salon that was read before; `feed` tells of other terminals' changes where there is one.
    public init(pool: Pool, salon: SalonProfile, feed: BookFeed? = nil) {
        self.pool = pool
        self.salon = salon
        self.feed = feed
    }

    /// The book of the database's salon.
    ///
    /// Throws: `BookError.noSalon` when there is none, and what every reading throws.
    public static func open(pool: Pool, feed: BookFeed? = nil) async throws(BookError) -> Book {
        Book(pool: pool, salon: try await readProfile(from: pool), feed: feed)
    }

    /// The salon's name, zone, currency and habits, read anew.
    @concurrent public func profile() async throws(BookError) -> SalonProfile {
        try await Self.readProfile(from: pool)
    }

    /// What other terminals do and how the database is; at once at an end where the book has no feed.
    public func events() -> AsyncStream<BookEvent> {
        // The listener may hear from the server seconds before the pool asks it again.
        feed?.events { [pool] in pool.lookAgain() } ?? AsyncStream { $0.finish() }
    }

    /// Runs something that talks to the database; who gets no answer has reason to ask whether the server is there at all.
    func asking<R: Sendable>(_ body: () async throws -> R) async throws(BookError) -> R {
        do throws(BookError) {
            return try await inBookTerms(body)
        } catch {
            if error == .unreachable { feed?.doubt() }
            throw error
        }
    }

    private static func readProfile(from pool: Pool) async throws(BookError) -> SalonProfile {
        try await inBookTerms {
            let rows = try await pool.query(
                """
                SELECT id, name, time_zone, currency, phone_region, twelve_hours, book_epoch
                FROM fifi.salon ORDER BY id LIMIT 1
                """
            )
            guard let row = rows.first else { throw BookError.noSalon }
            return try profile(from: row)
        }
    }

    private static func profile(from row: Row) throws -> SalonProfile {
        guard let zone = SalonZone(try row.decode("time_zone")), let currency = Currency(try row.decode("currency"))
        else {
            throw BookError.fault(code: "zone-or-currency")
        }
        return SalonProfile(
            id: try row.identifier("id"),
            name: try row.decode("name"),
            zone: zone,
            currency: currency,
            phoneRegion: try row.decode("phone_region"),
            usesTwelveHours: try row.decode("twelve_hours"),
            epoch: try row.decode("book_epoch")
        )
    }
}
