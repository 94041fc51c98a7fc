/// What stands against a setting, and which field mends it.
public struct SettingProblem: Hashable, Sendable {
    /// The field to look at.
    public let field: SettingField
    /// What stands against it.
    public let fact: SettingFact
    /// Which person, closure or service of a plan it is about, from 0.
    public let place: Int?

    /// Makes a problem.
    public init(_ field: SettingField, _ fact: SettingFact, at place: Int? = nil) {
        self.field = field
        self.fact = fact
        self.place = place
    }

    /// The same problem of one of many.
    func at(_ place: Int) -> SettingProblem { SettingProblem(field, fact, at: place) }
}
