internal import Salon

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
        case .salon: said("Salon")
        case .hours: said("Hours")
        case .closures: said("Closures")
        case .staff: said("People")
        case .menu: said("Menu")
        case .check: said("Check")
        }
    }

    /// What is done in it, in a sentence.
    var sentence: String {
        switch self {
        case .salon: said("What is the salon called, and by which clock and money does it count?")
        case .hours: said("When is it open? One line a day; leave a day empty when it is closed.")
        case .closures: said("When is it closed out of turn? Holidays can be added later as well.")
        case .staff: said("Who works here? Leave the hours empty for as long as the salon is open.")
        case .menu: said("Which services does it begin with? All of them can be changed later.")
        case .check: said("This is what will be made.")
        }
    }

    var next: WizardStep? { WizardStep(rawValue: rawValue + 1) }
    var previous: WizardStep? { WizardStep(rawValue: rawValue - 1) }
}
