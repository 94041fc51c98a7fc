/// What was mixed for a customer and how it was done, as the stylist noted it.
public struct Formula: Hashable, Sendable, Identifiable {
    /// The formula's number.
    public let id: Identifier<Formula>
    /// The day it was made.
    public let day: LocalDay
    /// Who made it, or nil where that was not noted.
    public let staff: Staff?
    /// Colour and technique, 1 to 1,000 characters.
    public let text: String

    /// Makes a formula of known parts.
    public init(id: Identifier<Formula>, day: LocalDay, staff: Staff?, text: String) {
        self.id = id
        self.day = day
        self.staff = staff
        self.text = text
    }
}
