/// What the book tells every terminal without being asked.
public enum BookEvent: Hashable, Sendable {
    /// A visit changed, on these days of the salon.
    case changed(visit: Identifier<Visit>, days: [LocalDay])
    /// Something that is no visit changed on these days of the salon.
    case daysChanged([LocalDay])
    /// Something about a customer changed.
    case customerChanged(Identifier<Customer>)
    /// Everything may have changed: read again what is on the screen.
    case reload
    /// The database does not answer any more, since that moment.
    case lost(since: Instant)
    /// The database answers; something may have been missed meanwhile, so read again.
    case resynced
}
