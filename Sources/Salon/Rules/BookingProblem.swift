/// Why a booking cannot be saved as it stands, and which field mends it.
public struct BookingProblem: Hashable, Sendable {
    /// The field to look at.
    public let field: BookingField
    /// What stands against it.
    public let refusal: Refusal

    /// Makes a problem.
    public init(_ field: BookingField, _ refusal: Refusal) {
        self.field = field
        self.refusal = refusal
    }
}
