internal import Salon

/// An edit with what it does to the visits to come.
nonisolated struct JudgedEdit: Hashable, Sendable {
    let edit: SettingEdit
    let effect: SettingEffect
}
