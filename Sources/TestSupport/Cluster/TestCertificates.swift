import Glibc
public import Operations

/// Certificates that `openssl` makes for one test: an authority, another one, a server and a client.
public struct TestCertificates: Sendable {
    /// The folder of the files.
    public let folder: String
    /// The authority that signed the server's and the client's.
    public var authority: String { "\(folder)/authority.crt" }
    /// An authority that signed nothing.
    public var otherAuthority: String { "\(folder)/other.crt" }
    /// The client's certificate, and its key.
    public var client: (certificate: String, key: String) { ("\(folder)/client.crt", "\(folder)/client.key") }

    /// Makes them in the folder of a server and has the server use them.
    ///
    /// - Parameters:
    ///   - cluster: The server.
    ///   - host: The name in the server's certificate.
    ///   - user: The role in the client's certificate.
    ///   - address: The address of the loopback that the server listens on besides its socket.
    ///   - access: The lines of `pg_hba.conf` for it.
    /// - Returns: Where they lie.
    /// - Throws: What keeps them from being made, or the server from starting.
    public static func install(
        on cluster: TestCluster,
        host: String,
        user: ClusterRole,
        address: String,
        access: [String]
    ) async throws -> TestCertificates {
        let account = try await cluster.programs().account
        let certificates = TestCertificates(folder: "\(try await cluster.folder)/tls")
        try TestFiles.makeFolder(certificates.folder, owner: account)
        if account.isDropped { chmod(certificates.folder, 0o755) }
        try await certificates.make(host: host, user: user, account)
        let settings = [
            "listen_addresses": address, "ssl": "on", "ssl_ca_file": certificates.authority,
            "ssl_cert_file": "\(certificates.folder)/server.crt", "ssl_key_file": "\(certificates.folder)/server.key",
        ]
        try await cluster.configure(settings, access: access)
        return certificates
    }

    private func make(host: String, user: ClusterRole, _ account: ServerAccount) async throws {
        let script = """
            set -eu
            cd "$1"
            umask 077
            new="-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
            for name in authority other; do
                openssl req -x509 -new $new -keyout $name.key -out $name.crt -subj "/CN=$name" -days 2
            done
            echo "subjectAltName=DNS:$2" > server.ext
            echo "extendedKeyUsage=clientAuth" > client.ext
            sign() {
                openssl req -new $new -keyout "$1.key" -out "$1.csr" -subj "/CN=$2"
                openssl x509 -req -in "$1.csr" -CA authority.crt -CAkey authority.key -CAcreateserial \\
                    -out "$1.crt" -days 2 -extfile "$1.ext"
            }
            sign server "$2"
            sign client "$3"
            chmod 644 *.crt
            """
        let arguments = ["-c", script, "certificates", folder, host, user.rawValue]
        _ = try await Tool(path: "/bin/sh", account: account).check(arguments, folder: folder)
    }
}
