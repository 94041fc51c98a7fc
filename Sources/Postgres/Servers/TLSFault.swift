/// Why no TLS connection came about.
public enum TLSFault: Sendable, Hashable {
    /// The server offers no TLS.
    case notOffered
    /// The server's certificate is not by an authority that is trusted here, or it has run out.
    case untrusted
    /// The server's certificate is another host's.
    case otherName
    /// The file with the trusted authorities is not there.
    case rootsMissing
    /// The client's own certificate or key cannot be used, for instance since others may read the key.
    case ownCertificate
    /// The server did not prove that it knows the password itself.
    case channelNotBound

    /// Reads libpq's message of a failed connect; nil when something else is the matter.
    init?(message: String) {
        let found = Self.signs.first { message.contains($0.sign) }
        guard let found else { return nil }
        self = found.fault
    }

    // libpq's own English, which this program never has translated; the first that fits counts.
    private static let signs: [(sign: String, fault: TLSFault)] = [
        ("channel binding", .channelNotBound),
        ("does not support SSL", .notOffered),
        ("does not match host name", .otherName),
        ("root certificate file", .rootsMissing),
        ("certificate verify failed", .untrusted),
        ("private key file", .ownCertificate),
        ("certificate file", .ownCertificate),
    ]
}
