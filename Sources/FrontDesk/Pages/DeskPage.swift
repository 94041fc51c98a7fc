internal import Salon

/// Which way the desk shows the book.
nonisolated public enum DeskPage: String, CaseIterable, Hashable, Sendable {
    /// People as columns, time to scale.
    case day
    /// The seven days of one person as columns, or everybody's load.
    case week
    /// A calendar with the load of each day.
    case month
    /// Who comes, waits, is served and wants to pay, the most urgent first.
    case arrivals

    /// What it is called where the screen is read out.
    var title: String {
        switch self {
        case .day: said("The day")
        case .week: said("The week")
        case .month: said("The month")
        case .arrivals: said("Next up")
        }
    }

    /// What comes next when somebody goes through them.
    var next: DeskPage {
        switch self {
        case .day: .week
        case .week: .month
        case .month, .arrivals: .day
        }
    }
}
