/// How libpq reaches a database of a private cluster.
public struct ClusterAddress: Sendable, Hashable {
    /// The name of the salon's database.
    public static let salonDatabase = "fifi"

    /// The socket of the running server.
    public let socket: ServerSocket

    /// Names the server behind a socket.
    public init(socket: ServerSocket) { self.socket = socket }

    /// A connection URL; it names everything, so that no `PG*` variable of the caller changes where it leads.
    public func url(as role: ClusterRole = .app, database: String = salonDatabase) -> String {
        "postgresql:///\(database.percentEncoded)?host=\(socket.folder.percentEncoded)&port=\(socket.port)"
            + "&user=\(role.rawValue)"
    }
}

extension String {
    /// The text as part of a URL; slashes stay readable.
    fileprivate var percentEncoded: String {
        utf8.reduce(into: "") { text, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            if isPlain || "/-_.~".unicodeScalars.contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                text +=
                    "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
            }
        }
    }
}
