public import Salon

/// Something that the desk wants done; what comes of it returns as an event.
nonisolated public enum Effect: Hashable, Sendable {
    case readDay(LocalDay, generation: Int)
    /// Read the calendar of the month of that first day.
    case readMonth(LocalDay, generation: Int)
    case readMenu
    case readCustomer(Identifier<Customer>)
    case findSlots(SlotRequest)
    case readCard(Identifier<Customer>)
    case readDuplicates(Identifier<Customer>)
    case search(String, generation: Int, Searcher)
    case readPayments(Identifier<Visit>)
    case askTotals(TotalsQuestion, generation: Int)
    case write(BookWrite, ChangeOrder)
    /// Ask what became of an operation.
    case resolve(OperationID)
    case timer(DeskTimer, after: Duration)
    case readHistory(HistoryQuestion)
    case readSettings(generation: Int)
    /// Ask what an edit of the settings would do to the visits to come; nothing is written.
    case judgeSetting(SettingEdit, question: Int)
    /// Read the salon's name and habits again.
    case readProfile
    case bell
    /// Send text to the clipboard of whoever sits at the terminal, and tell of it in words.
    case sendToClipboard(String, of: String)
    /// Give the terminal back until `fg`.
    case suspend
    /// Draw everything anew.
    case redraw
    /// Throw away what was typed but not read.
    case discardInput
    case setMouse(Bool)
    case looks(LooksEffect)
    case quit(DeskExit)
}
