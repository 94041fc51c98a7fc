import Salon

/// Reads until when a booking is held.
enum HoldChoice {
    /// The instant that is meant.
    ///
    /// Throws: ``Failure`` for what is no time, `Refusal` for one that the clocks skip or show twice.
    static func parse(_ text: String, session: Session) throws -> Instant {
        guard let until = try HoldInput.parse(text, now: session.now, zone: session.profile.zone) else {
            throw Refusal.unreadable(.hold)
        }
        return until
    }
}
