/// A PostgreSQL release such as 15.20.
public struct ServerVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The part that decides about the format on disk.
    public let major: Int
    /// The part that a package upgrade raises under a running server.
    public let minor: Int

    /// Makes the version `major.minor`.
    public init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads the first number of a text such as `postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)`.
    ///
    /// A release in preparation (`18beta1`) counts as minor 0; nil when the text holds no number.
    public init?(in text: some StringProtocol) {
        let word = text.drop { !$0.isWholeNumber }
        let numbers = word.prefix { $0.isWholeNumber || $0 == "." }.split(separator: ".")
        guard let first = numbers.first, let major = Int(first) else { return nil }
        self.init(major: major, minor: numbers.dropFirst().first.flatMap { Int($0) } ?? 0)
    }

    /// The version as PostgreSQL writes it.
    public var description: String { "\(major).\(minor)" }

    /// Orders by major, then minor.
    public static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}
