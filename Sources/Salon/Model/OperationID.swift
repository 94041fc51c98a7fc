internal import Foundation

/// The name that a client gives to one thing it wants done, so that asking again never does it twice.
public struct OperationID: Hashable, Sendable, CustomStringConvertible {
    /// A UUID in lower case with hyphens.
    public let description: String

    /// Reads a UUID in any case; nil for anything else.
    public init?(_ text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        description = uuid.uuidString.lowercased()
    }

    /// Makes a new one at random (UUID version 4, RFC 9562).
    public static func random() -> OperationID {
        OperationID(UUID())
    }

    private init(_ uuid: UUID) {
        description = uuid.uuidString.lowercased()
    }
}
