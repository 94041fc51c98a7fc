import Salon

/// A row of the list below a stylist's field.
nonisolated enum StylistOption: Hashable, Sendable {
    /// Whoever does the service before it.
    case same
    /// Whoever is free.
    case firstFree
    /// Somebody of the salon.
    case person(Staff)
    /// Nobody yet.
    case nobody

    /// The choice that it stands for.
    var choice: StylistChoice {
        switch self {
        case .same: .same
        case .firstFree: .firstFree
        case .person(let staff): .people([staff.id])
        case .nobody: .nobody
        }
    }
}
