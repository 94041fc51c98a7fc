/// What lies over the grid and has the keys.
nonisolated enum Overlay: Hashable, Sendable {
    case visit(VisitPanel)
    case booking(BookingForm)
    case lookup(CustomerLookup)
    case cancel(CancelDialog)
    case move(MoveDraft)
    case help(HelpPage)
    case palette(Palette)
    case question(Question)
    case history(HistoryPage)

    /// Which keys count while it has the focus.
    var context: BindingContext {
        switch self {
        case .visit: .visit
        case .booking: .booking
        case .lookup: .lookup
        case .cancel: .cancel
        case .move: .move
        case .help: .help
        case .palette: .palette
        case .question: .question
        case .history: .history
        }
    }
}
