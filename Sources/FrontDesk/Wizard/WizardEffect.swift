import Salon

/// What the wizard wants done outside of itself.
nonisolated enum WizardEffect: Hashable, Sendable {
    /// Keep what was typed, in case the program ends.
    case keep
    /// Make the salon.
    case make(SalonPlan)
    /// Leave; what was typed is kept.
    case leave
    /// A key that means nothing here.
    case bell
}
