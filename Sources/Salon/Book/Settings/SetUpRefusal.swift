/// Why a salon was not made.
public enum SetUpRefusal: Error, Hashable, Sendable {
    /// The database has one already, of that name.
    case salonExists(String)
    /// The plan cannot be as it is.
    case problems([SettingProblem])
}
