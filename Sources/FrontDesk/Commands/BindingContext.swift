/// Where a key is pressed: what has the focus decides what it means.
nonisolated public enum BindingContext: String, CaseIterable, Hashable, Sendable {
    case desk
    case visit
    case move
    case resize
    case cancel
    case question
    case help
    case palette
    case booking
    case lookup
    case looks
    case finder
    case pay
    case totals
    case visitList
    case blockedTime
    case card
    case cardForm
    case rebook
    case history
    case settings
    case settingForm

    /// The heading in help and manual.
    public var title: String {
        switch self {
        case .desk: "The day"
        case .visit: "A visit's panel"
        case .move: "Moving or copying a visit"
        case .resize: "Making a visit longer or shorter"
        case .cancel: "Cancelling a visit"
        case .question: "A question"
        case .help: "Help"
        case .palette: "The command list"
        case .booking: "The booking form"
        case .lookup: "Customer lookup"
        case .looks: "The looks"
        case .finder: "Free slots"
        case .pay: "The till"
        case .totals: "The totals"
        case .visitList: "The visits behind a figure"
        case .blockedTime: "Blocking time"
        case .card: "A customer's card"
        case .cardForm: "A form of a card"
        case .rebook: "Booking the same again"
        case .history: "The history"
        case .settings: "The set-up"
        case .settingForm: "A form of the set-up"
        }
    }
}
