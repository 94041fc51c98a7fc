/// Another visit that stands where one is wanted.
public struct Clash: Hashable, Sendable {
    /// The visit that stands there.
    public let visit: Identifier<Visit>
    /// Whose visit it is, or nil for somebody without a name.
    public let customer: String?
    /// Who serves them, or nil for nobody assigned.
    public let staff: String?
    /// Its services.
    public let services: String
    /// When the part that clashes is.
    public let span: TimeSpan

    /// Makes a clash of known parts.
    public init(visit: Identifier<Visit>, customer: String?, staff: String?, services: String, span: TimeSpan) {
        self.visit = visit
        self.customer = customer
        self.staff = staff
        self.services = services
        self.span = span
    }
}
