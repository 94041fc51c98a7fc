/// Where a key is pressed: what has the focus decides what it means.
nonisolated public enum BindingContext: String, CaseIterable, Hashable, Sendable {
    case desk
    case visit
    case move
    case cancel
    case question
    case help
    case palette
    case booking
    case lookup
    case history

    /// The heading in help and manual.
    public var title: String {
        switch self {
        case .desk: "The day"
        case .visit: "A visit's panel"
        case .move: "Moving a visit"
        case .cancel: "Cancelling a visit"
        case .question: "A question"
        case .help: "Help"
        case .palette: "The command list"
        case .booking: "The booking form"
        case .lookup: "Customer lookup"
        case .history: "The history"
        }
    }
}
