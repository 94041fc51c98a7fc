public import Salon

/// What the desk asks to be reminded of.
nonisolated public enum DeskTimer: Hashable, Sendable {
    /// How long until a day that could not be read is asked for again, in seconds: within three probes a minute.
    static let reloadSeconds = 20
    /// How long until it is asked again what became of an operation, in seconds.
    static let resolveSeconds = 1
    /// How long until a search that failed is asked for again, in seconds.
    static let searchSeconds = 1
    /// How long the cursor rests before the panel follows it, in milliseconds: while an arrow key repeats, only the grid
    /// is drawn and sent.
    static let restMilliseconds = 120
    /// How long the typing rests in a form of the set-up before its preview is asked for, in milliseconds.
    static let previewMilliseconds = 200
    /// How long a question stands before keys count, in milliseconds.
    static let guardMilliseconds = 250

    /// A line has been shown long enough.
    case toast(Int)
    /// A question has stood long enough to be read: keys count again.
    case confirmationGuard(Int)
    /// The cursor has rested: the panel beside the grid follows it.
    case rest(Int)
    /// It is time to ask again what became of an operation.
    case resolve(OperationID)
    /// It is time to ask again for customers, where nothing newer was typed meanwhile.
    case search(Searcher, generation: Int)
    /// It is time to ask again for free slots, where nothing else was asked meanwhile.
    case slots(SlotRequest)
    /// The typing rests in a form of the set-up: its preview follows.
    case settingPreview(Int)
    /// It is time to try again to read a day.
    case reload(LocalDay)
    /// It is time to try again to read a month.
    case reloadMonth(LocalDay)
}
