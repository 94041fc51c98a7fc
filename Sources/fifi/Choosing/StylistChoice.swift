import Salon

/// Finds the stylist that `--stylist` means: a name, the beginning of one, a number, or `me`.
struct StylistChoice: Sendable {
    /// The word for whoever runs the program.
    static let me = "me"

    let book: Book
    let profile: SalonProfile
    let author: Author

    /// The stylist, among those who work here on a day.
    ///
    /// - Throws: ``Failure`` when nobody is meant, or several; `BookError`.
    func stylist(_ text: String, on day: LocalDay) async throws -> Staff {
        if text == Self.me { return try await oneself(on: day) }
        let staff = try await book.day(day).staff.map(\.staff)
        return try ServiceChoice(menu: Menu(services: []), staff: staff).stylist(text)
    }

    /// The one stylist whose account this is, or nil when it is nobody's or several people's.
    ///
    /// - Throws: `BookError`.
    func owner(on day: LocalDay) async throws(BookError) -> Staff? {
        let found = try await book.staff(ofAccount: author.account, on: day)
        return found.count == 1 ? found[0] : nil
    }

    private func oneself(on day: LocalDay) async throws -> Staff {
        let found = try await book.staff(ofAccount: author.account, on: day)
        switch found.count {
        case 1: return found[0]
        case 0: throw Failure(nobodyHas: author.account, on: day, of: profile)
        default: throw Failure(severalHave: author.account, found.map(\.name))
        }
    }
}
