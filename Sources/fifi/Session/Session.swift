import Foundation
import Logging
import Postgres
import Salon

/// What a command works with: the salon's book, its words, who asks, and what "now" is.
struct Session: Sendable {
    /// The book.
    let book: Book
    /// The salon.
    let profile: SalonProfile
    /// The salon's words.
    let words: SalonWords
    /// What "now" is; it stands still while a command runs.
    let now: Instant
    /// Who asks.
    let author: Author

    /// The salon's day.
    var today: LocalDay { profile.zone.day(of: now) }

    /// Opens the salon's book for the time of a body; the book's refusals become words of this salon.
    ///
    /// - Throws: ``Failure``, and what reaching the database throws.
    static func with<R: Sendable>(
        _ options: SalonOptions,
        _ body: (Session) async throws -> R
    ) async throws -> R {
        let access = try DatabaseAccess(option: options.database.text)
        return try await access.withExisting { _, pool in
            let book = try await opened(pool, access)
            let profile = book.salon
            let words = SalonWords(profile: profile)
            let clock = options.clock ?? access.environment["FIFI_CLOCK"]
            do {
                let now = try ClockInput.now(clock, zone: profile.zone)
                return try await body(
                    Session(book: book, profile: profile, words: words, now: now, author: .current)
                )
            } catch let error as BookError {
                throw Failure(error, words: words)
            } catch let refusal as Refusal {
                throw Failure(.refused(refusal), words: words)
            }
        }
    }

    /// An order under a key that the caller gave, or a new one.
    ///
    /// - Throws: ``Failure`` when the key is no UUID.
    func order(key: String?) throws -> ChangeOrder {
        guard let key else { return ChangeOrder(author: author, now: now) }
        guard let operation = OperationID(key) else {
            throw Failure("bad_key", .badInput, "“\(key)” is no key: a key is a UUID.")
        }
        return ChangeOrder(operation: operation, author: author, now: now)
    }

    private static func opened(_ pool: Pool, _ access: DatabaseAccess) async throws -> Book {
        do {
            return try await Book.open(pool: pool)
        } catch BookError.noSalon {
            throw Failure.noSalon(access)
        }
    }
}

extension Logger {
    /// Says nothing: what a command has to say goes through its result or its failure.
    static var silent: Logger { Logger(label: "fifi") { _ in SwiftLogNoOpLogHandler() } }
}
