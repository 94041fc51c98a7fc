/// What can be changed of the salon itself; zone and currency stay, since all times and prices were written by them.
public struct SalonSetting: Hashable, Sendable, Codable {
    /// The name above the door, 1 to 100 characters.
    public var name: String
    /// Whether its people read 2:30 PM rather than 14:30.
    public var usesTwelveHours: Bool

    /// Makes a setting.
    public init(name: String, usesTwelveHours: Bool) {
        self.name = name
        self.usesTwelveHours = usesTwelveHours
    }
}
