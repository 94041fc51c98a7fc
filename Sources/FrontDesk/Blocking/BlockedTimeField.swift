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
        case .kind: "Why"
        case .people: "Who"
        case .date: "Day"
        case .start: "From"
        case .end: "To"
        case .lastDay: "Last day"
        case .isWeekly: "Repeat"
        case .note: "Note"
        }
    }
}
