/// A formula that is to be noted on a customer's card.
public struct FormulaDraft: Hashable, Sendable {
    /// The day it was made.
    public var day: LocalDay
    /// Who made it.
    public var staff: Identifier<Staff>?
    /// Colour and technique, 1 to 1,000 characters.
    public var text: String

    /// Makes a draft.
    public init(day: LocalDay, staff: Identifier<Staff>?, text: String) {
        self.day = day
        self.staff = staff
        self.text = text
    }
}
