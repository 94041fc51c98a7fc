internal import Salon

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
        case .desk: said("The day")
        case .visit: said("A visit's panel")
        case .move: said("Moving or copying a visit")
        case .resize: said("Making a visit longer or shorter")
        case .cancel: said("Cancelling a visit")
        case .question: said("A question")
        case .help: said("Help")
        case .palette: said("The command list")
        case .booking: said("The booking form")
        case .lookup: said("Customer lookup")
        case .looks: said("The looks")
        case .finder: said("Free slots")
        case .pay: said("The till")
        case .totals: said("The totals")
        case .visitList: said("The visits behind a figure")
        case .blockedTime: said("Blocking time")
        case .card: said("A customer's card")
        case .cardForm: said("A form of a card")
        case .rebook: said("Booking the same again")
        case .history: said("The history")
        case .settings: said("The set-up")
        case .settingForm: said("A form of the set-up")
        }
    }
}
