internal import Salon

/// A place in the form for blocked time that can have the focus.
nonisolated enum BlockedTimeField: Hashable, Sendable {
    case kind
    case people
    case date
    case start
    case end
    case lastDay
    case isWeekly
    case note

    /// What stands to the left of it.
    var label: String {
        switch self {
        case .kind: said("Why")
        case .people: said("Who")
        case .date: said("Day")
        case .start: said("From")
        case .end: said("To")
        case .lastDay: said("Last day")
        case .isWeekly: said("Repeat")
        case .note: said("Note")
        }
    }
}
