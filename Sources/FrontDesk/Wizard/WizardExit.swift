public import Salon

/// How the wizard ended.
nonisolated public enum WizardExit: Hashable, Sendable {
    /// The salon was made.
    case made(SalonPlan)
    /// Somebody left it; what was typed is kept.
    case left
    /// A signal asked for it, by its number.
    case signal(Int32)
    /// The terminal is gone.
    case hangup
}
