import Salon

/// What comes back to the booking form from outside.
nonisolated enum FormAnswer: Hashable, Sendable {
    /// The customers found for the question of that generation.
    case matches([CustomerMatch], generation: Int)
    /// A day as it was read, asked for or not; days other than the form's are ignored.
    case day(DayPlan)
    /// Somebody of the book, as asked for when the form was opened for them.
    case customer(Customer)
    /// A rule stands against the booking, most often that somebody else was faster.
    case refused(Refusal)
    /// The booking was not done, or nobody knows.
    case failed(BookError)
    /// The booking is on its way.
    case saving
    /// The connection broke while saving: it is being asked whether it was saved.
    case checking
    /// The booking is committed.
    case saved
    /// The database does not answer since that moment, or answers again when nil.
    case connection(lostSince: Instant?)
}
