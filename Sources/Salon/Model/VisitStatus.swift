/// Where a visit stands, from the first call to the till.
public enum VisitStatus: String, CaseIterable, Hashable, Sendable {
    /// Kept for somebody until an hour that was agreed.
    case tentative
    case booked
    case confirmed
    case arrived
    case inService = "in_service"
    case readyToPay = "ready_to_pay"
    case completed
    case noShow = "no_show"
    case cancelled

    /// Whether the visit occupies its stylists and its customer, which is what keeps others out.
    public var isLive: Bool {
        switch self {
        case .tentative, .booked, .confirmed, .arrived, .inService, .readyToPay, .completed: true
        case .noShow, .cancelled: false
        }
    }

    /// Whether the visit is still to come or under way.
    public var isOpen: Bool { isLive && self != .completed }

    /// Whether somebody at the desk may take a visit from this status to another.
    ///
    /// Forward by any number of steps; cancelled only before the service begins; a no-show only before arrival.
    public func mayBecome(_ next: VisitStatus) -> Bool {
        switch next {
        case .tentative: false
        case .booked: self == .tentative
        case .confirmed: [.tentative, .booked].contains(self)
        case .arrived: [.tentative, .booked, .confirmed].contains(self)
        case .inService: [.tentative, .booked, .confirmed, .arrived].contains(self)
        case .readyToPay: [.arrived, .inService].contains(self)
        case .completed: [.arrived, .inService, .readyToPay].contains(self)
        case .noShow: [.tentative, .booked, .confirmed].contains(self)
        case .cancelled: [.tentative, .booked, .confirmed, .arrived].contains(self)
        }
    }
}
