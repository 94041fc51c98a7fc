/// That a visit shares its stylists with others by somebody's leave: beside whom, why, and who allowed it.
///
/// The visit is the guest of those others, its hosts. At one time a host has one guest, and a guest has none.
public struct SqueezeIn: Hashable, Sendable {
    /// The visits beside which it stands, in the order of their numbers.
    public let hosts: [Identifier<Visit>]
    /// Why, at most 200 characters; empty after the customer was erased.
    public let reason: String
    /// Who allowed it.
    public let allowedBy: Author

    /// Makes a squeeze-in of known parts.
    public init(hosts: [Identifier<Visit>], reason: String, allowedBy: Author) {
        self.hosts = hosts.sorted()
        self.reason = reason
        self.allowedBy = allowedBy
    }
}
