public import Salon
public import Terminal

/// Something that the desk reacts to.
nonisolated public enum DeskEvent: Sendable {
    case terminal(TerminalEvent)
    /// A new minute.
    case tick
    /// A command that was given by a click on its name.
    case command(Command)
    /// An entry of the list that has the keys was clicked.
    case entry(Int)
    case timer(DeskTimer)
    /// Something was sent to the clipboard, or could not be.
    case clipboard(of: String, isSent: Bool)
    case book(BookEvent)
    case dayRead(LocalDay, generation: Int, Result<DayPlan, BookError>)
    case monthRead(LocalDay, generation: Int, Result<[CalendarDay], BookError>)
    case menuRead(Result<Menu, BookError>)
    case customerRead(Identifier<Customer>, Result<Customer?, BookError>)
    case paymentsRead(Identifier<Visit>, Result<[Payment], BookError>)
    case totalsRead(TotalsAnswer, generation: Int)
    case cardRead(Identifier<Customer>, Result<CustomerCard?, BookError>)
    case duplicatesRead(Identifier<Customer>, Result<[DuplicatePair], BookError>)
    case historyRead(HistoryQuestion, Result<[HistoryEntry], BookError>)
    case found(Result<[CustomerMatch], BookError>, generation: Int, Searcher)
    case slotsFound(SlotRequest, Result<[FreeSlot], BookError>)
    /// What a write came to.
    case written(OperationID, Result<Change, BookError>)
    /// What had become of an operation whose answer was lost; nil when it was never done.
    case resolved(OperationID, Result<Change?, BookError>)
    case settingsRead(generation: Int, Result<SalonSettings, BookError>)
    /// What an edit of the settings would do.
    case settingJudged(SettingEdit, question: Int, Result<SettingJudgement, BookError>)
    case profileRead(Result<SalonProfile, BookError>)
    case looks(LooksEvent)
}
