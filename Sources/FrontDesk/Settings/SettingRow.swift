internal import Salon

/// One entry of a list of the set-up.
nonisolated enum SettingRow: Hashable, Sendable {
    /// Somebody on the staff.
    case staff(Int64)
    /// A service of the menu.
    case service(Int64)
    /// The opening hours from a day on; nil for those of now.
    case hours(LocalDay?)
    /// Days on which the salon is closed.
    case closure(Int64)
    /// What is set about the salon itself.
    case salon(SettingField)
    /// What the person whose own terms are listed does differently in a service.
    case terms(Int64)
}
