/// The steps of the set-up wizard, in order.
nonisolated enum WizardStep: Int, CaseIterable, Hashable, Sendable {
    case salon
    case hours
    case closures
    case staff
    case menu
    case check

    /// The word on its tab.
    var title: String {
        switch self {
        case .salon: "Salon"
        case .hours: "Hours"
        case .closures: "Closures"
        case .staff: "People"
        case .menu: "Menu"
        case .check: "Check"
        }
    }

    /// What is done in it, in a sentence.
    var sentence: String {
        switch self {
        case .salon: "What is the salon called, and by which clock and money does it count?"
        case .hours: "When is it open? One line a day; leave a day empty when it is closed."
        case .closures: "When is it closed out of turn? Holidays can be added later as well."
        case .staff: "Who works here? Leave the hours empty for as long as the salon is open."
        case .menu: "Which services does it begin with? All of them can be changed later."
        case .check: "This is what will be made."
        }
    }

    var next: WizardStep? { WizardStep(rawValue: rawValue + 1) }
    var previous: WizardStep? { WizardStep(rawValue: rawValue - 1) }
}
