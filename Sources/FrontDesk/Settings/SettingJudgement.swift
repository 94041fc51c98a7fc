public import Salon

/// What an edit would do to the visits to come, by the book as it is now.
nonisolated public struct SettingJudgement: Hashable, Sendable {
    /// All that is set now.
    public let settings: SalonSettings
    /// What the edit does.
    public let effect: SettingEffect

    /// A judgement of known parts.
    public init(settings: SalonSettings, effect: SettingEffect) {
        self.settings = settings
        self.effect = effect
    }

    /// Judges an edit by the visits to come.
    public init(of edit: SettingEdit, on settings: SalonSettings, coming visits: [Visit], zone: SalonZone) {
        self.settings = settings
        effect = SettingEffect(of: edit, on: settings, coming: visits, zone: zone)
    }
}
