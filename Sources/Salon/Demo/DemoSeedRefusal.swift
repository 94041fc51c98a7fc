/// Thrown instead of mixing the invented salon with a real one.
public struct DemoSeedRefusal: Error, Hashable, Sendable {
    /// The salon that the database has already.
    public let salon: String

    /// Makes a refusal.
    public init(salon: String) {
        self.salon = salon
    }
}
