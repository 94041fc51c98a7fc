/// A service of the built-in menu with the short name that it had on the salon's web site.
public struct MenuEntry: Hashable, Sendable {
    /// The short name: `wash-&-set`.
    public let slug: String
    /// The service; its number is its line on the menu, from 1.
    public let service: Service

    /// Makes an entry.
    public init(slug: String, service: Service) {
        self.slug = slug
        self.service = service
    }
}
