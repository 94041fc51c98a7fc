internal import Salon

/// A part of the set-up, with a tab and a list of its own.
nonisolated enum SettingSection: Int, CaseIterable, Hashable, Sendable {
    case staff
    case services
    case hours
    case salon

    /// The word on its tab.
    var title: String {
        switch self {
        case .staff: said("Staff")
        case .services: said("Services")
        case .hours: said("Hours")
        case .salon: said("Salon")
        }
    }

    /// The section that many tabs further on, around the ends.
    func stepped(by distance: Int) -> SettingSection {
        let count = Self.allCases.count
        return Self.allCases[((rawValue + distance) % count + count) % count]
    }
}
