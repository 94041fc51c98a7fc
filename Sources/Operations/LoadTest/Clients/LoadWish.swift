/// One booking that a client wants.
struct LoadWish: Sendable, Hashable {
    /// Whom it is for.
    enum Guest: Sendable, Hashable {
        /// One of the book's customers, by place.
        case known(Int)
        /// Somebody who is written into the book with the booking.
        case new
        /// Nobody of a name.
        case walkIn
    }

    /// Its number among all wishes.
    let number: Int
    /// When it begins, in seconds since 1970.
    let start: Int64
    /// Who works, by place; several work at the same time.
    let stylists: [Int]
    /// What is done, by place in the menu.
    let service: Int
    /// Whom it is for.
    let guest: Guest
    /// Whether it is sent twice at the same moment, as by a finger that presses twice.
    let isSentTwice: Bool
    /// Whether the client tries again when it is told that nothing was saved; others give up, and believe it.
    let isPersistent: Bool
}
