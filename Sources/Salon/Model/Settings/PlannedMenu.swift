/// Where the menu of a salon that is to be comes from.
public enum PlannedMenu: Hashable, Sendable, Codable {
    /// The price list that comes with the program.
    case builtIn
    /// Nothing yet.
    case empty
    /// These services.
    case given([ServiceSetting])
}
