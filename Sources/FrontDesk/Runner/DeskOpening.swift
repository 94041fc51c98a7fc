public import Salon

/// What a desk shows first, so that it can be read while the terminal is still being taken.
nonisolated public struct DeskOpening: Sendable {
    /// The salon.
    let profile: SalonProfile
    /// The services on offer.
    let menu: Menu
    /// The day of the clock; nil where it is for the desk to read.
    var day: DayPlan?

    /// Reads the menu and the day; a day that cannot be read is left to the desk, which tries again and says so.
    ///
    /// Throws: `BookError` when there is no menu to be had.
    @concurrent public static func read(
        from book: any DeskBook,
        of profile: SalonProfile,
        now: Instant
    ) async throws(BookError) -> DeskOpening {
        var opening = DeskOpening(profile: profile, menu: try await book.menu())
        opening.day = try? await book.day(profile.zone.day(of: now))
        return opening
    }
}
