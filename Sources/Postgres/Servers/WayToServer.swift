/// How a connection reaches its server, as it came to be rather than as it was wished for.
public enum WayToServer: Sendable, Hashable {
    /// By a socket of this machine, or over its loopback.
    case local
    /// By TLS, and the server has proved that it is the one of that name.
    case verified
    /// Over a network on which others may read along or play the server.
    case weak(host: String, TLSWeakness)
}

/// What is missing of a verified TLS connection.
public enum TLSWeakness: Sendable, Hashable {
    /// Everybody on the way may read and change everything.
    case notEncrypted
    /// Encrypted, but whoever sits on the way may have answered in the server's place.
    case notVerified
    /// The certificate is one of the right authority, but may be another server's.
    case nameNotVerified
}

extension WayToServer {
    /// Judges a connection by its host, its TLS and the mode that was asked for.
    init(host: String, isEncrypted: Bool, mode: String) {
        if EffectiveOptions.isSocket(host) {
            self = .local
        } else if isEncrypted, mode == "verify-full" {
            self = .verified
        } else if EffectiveOptions.isLoopback(host) {
            self = .local
        } else if !isEncrypted {
            self = .weak(host: host, .notEncrypted)
        } else {
            self = .weak(host: host, mode == "verify-ca" ? .nameNotVerified : .notVerified)
        }
    }
}
