/// Somebody who serves customers: a column of the day grid.
public struct Staff: Hashable, Sendable, Identifiable {
    /// The person's number among all resources.
    public let id: Identifier<Staff>
    /// The name on the column, 1 to 50 characters.
    public let name: String
    /// Which of the theme's stylist colours, 1 to 8.
    public let color: Int

    /// Makes a member of staff of known parts.
    public init(id: Identifier<Staff>, name: String, color: Int) {
        self.id = id
        self.name = name
        self.color = color
    }
}
