import Salon

/// What the form answers to the last key or the last answer, until the next key.
nonisolated enum FormNotice: Hashable, Sendable {
    /// Why it cannot be saved.
    case refusal(Refusal)
    /// Why it was not saved.
    case error(BookError)
    /// Nothing is saved while the database does not answer.
    case offline
    /// The key that books is not the one that squeezes in.
    case squeezeByEnter
}
