/// What lies over the grid and has the keys.
nonisolated enum Overlay: Hashable, Sendable {
    case visit(VisitPanel)
    case booking(BookingForm)
    case lookup(CustomerLookup)
    case finder(SlotFinder)
    case cancel(CancelDialog)
    case move(MoveDraft)
    case help(HelpPage)
    case palette(Palette)
    case question(Question)
    case looks(LooksList)
    case pay(PayDialog)
    case totals(TotalsPage)
    case visitList(VisitList)
    case blockedTime(BlockedTimeForm)
    case card(CardPanel)
    case cardForm(CardForm)
    case rebook(RebookDialog)
    case history(HistoryPage)
    case settings(SettingsPage)
    case settingForm(SettingForm)

    /// Which keys count while it has the focus.
    var context: BindingContext {
        switch self {
        case .visit: .visit
        case .booking: .booking
        case .lookup: .lookup
        case .finder: .finder
        case .cancel: .cancel
        case .move(let draft): draft.purpose == .resize ? .resize : .move
        case .help: .help
        case .palette: .palette
        case .question: .question
        case .looks: .looks
        case .pay: .pay
        case .totals: .totals
        case .visitList: .visitList
        case .blockedTime: .blockedTime
        case .card: .card
        case .cardForm: .cardForm
        case .rebook: .rebook
        case .history: .history
        case .settings: .settings
        case .settingForm: .settingForm
        }
    }
}
