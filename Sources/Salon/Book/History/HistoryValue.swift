/// A thing as it was before or after a change.
public enum HistoryValue: Hashable, Sendable {
    /// As it was typed.
    case text(String)
    /// Was there, and tells of somebody who was erased.
    case erased
    /// Is there, and is not to be seen.
    case hidden
    /// Several names.
    case list([String])
    case number(Int)
    case money(Money)
    case day(LocalDay)
    case days(Validity)
    case hours([HoursPeriod])
    case breaks([BreakPeriod])
    case clock(usesTwelveHours: Bool)
    case unit(ServiceUnit)
    case parts([ServicePart])
    case language(Language)
    /// What somebody does differently from the menu.
    case terms([HistoryTerms])
    case blocked(HistoryBlock)
    /// When a block is.
    case blockedTime(HistoryBlock)
    case kind(BlockKind)
    /// Whether a card is used.
    case use(isUsed: Bool)
}

/// What somebody does differently from the menu in one service, by its name.
public struct HistoryTerms: Hashable, Sendable {
    /// The service.
    public let service: String
    /// The price of one unit, or nil for the menu's.
    public let price: Money?
    /// The minutes, or nil for the menu's.
    public let minutes: Int?
}

/// Blocked time as it was before or after a change.
public struct HistoryBlock: Hashable, Sendable {
    /// Whose, by name.
    public let people: [String]
    /// When, of a weekly one the first time.
    public let span: TimeSpan
    /// Whether it comes every week.
    public let isWeekly: Bool
    /// On which days a weekly one counts.
    public let days: Validity
    /// What it is for.
    public let kind: BlockKind
    /// What was noted.
    public let note: String
}
