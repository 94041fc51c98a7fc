/// What stands against a setting: facts only, which `SalonWords` turns into a sentence.
public enum SettingFact: Hashable, Sendable {
    /// It is needed and missing.
    case missing
    /// It is longer than so many characters.
    case tooLong(limit: Int)
    /// It has characters that nobody can see.
    case invisible
    /// It is not what the field takes: a zone, a currency, a region.
    case unknown(String)
    /// What was typed for hours is none.
    case unreadable(WeekInput.Problem)
    /// A number is outside of what the field takes.
    case outOfRange(ClosedRange<Int>)
    /// Somebody or something else has it already.
    case taken(String)
    /// Two spans of one day share time.
    case overlapping(Weekday)
    /// A break that is not within the working hours of its day.
    case outsideWork(Weekday)
    /// The last day comes before the first.
    case backwards
    /// It begins on a day that is over.
    case past(LocalDay)
    /// A service has no hands-on part to begin with.
    case needsHandsOn
    /// It is over and done with: what has ended is not changed any more.
    case ended
    /// It is there already, or taken back already: so many coming visits need it.
    case inUse(visits: Int)
    /// It was changed since it was looked at, by whom and when.
    case changedSince(by: Author, at: Instant)
    /// There is no such thing.
    case notFound
}
