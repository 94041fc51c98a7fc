public import Salon

/// What the wizard needs from outside: somewhere to keep what was typed, and somebody who makes the salon.
nonisolated public protocol WizardHost: Sendable {
    /// Keeps what was typed.
    @concurrent func keep(_ draft: WizardDraft) async
    /// Makes the salon, or tells in words why not.
    @concurrent func make(_ plan: SalonPlan) async -> String?
}
