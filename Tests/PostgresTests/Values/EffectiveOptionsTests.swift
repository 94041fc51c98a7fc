import Testing

@testable import Postgres

@Suite struct EffectiveOptionsTests {
    private func added(
        _ values: [String: String],
        to settings: ConnectionSettings? = nil,
        hasOwnCertificate: Bool = false
    ) -> [String: String] {
        let all = ["sslmode": "prefer", "target_session_attrs": "any", "channel_binding": "prefer"].merging(values) {
            $1
        }
        let options = EffectiveOptions(values: all, rootStore: "/roots", hasOwnCertificate: hasOwnCertificate)
        return options.additions(to: settings ?? ConnectionSettings(values))
    }

    @Test(arguments: ["db.example", "127.0.0.1", "localhost", "/run/postgresql,db.example"])
    func `any way over a network is verified TLS to a server that knows the password and takes writes`(host: String) {
        #expect(
            self.added(["host": host]) == [
                "sslmode": "verify-full", "sslrootcert": "/roots", "channel_binding": "require",
                "target_session_attrs": "read-write",
            ]
        )
    }

    @Test(arguments: [[:], ["host": ""], ["host": "/run/postgresql"], ["host": "@abstract"]])
    func `a socket needs nothing of it`(values: [String: String]) {
        #expect(self.added(values) == [:])
    }

    @Test func `of several sockets too the one that takes writes is chosen`() {
        #expect(self.added(["host": "/a,/b"]) == ["target_session_attrs": "read-write"])
    }

    @Test func `reports take a standby first, and whatever a single address leads to`() {
        var settings = ConnectionSettings(["host": "/a,/b"])
        settings.serverChoice = .standbyFirst
        #expect(self.added(settings.keywords, to: settings) == ["target_session_attrs": "prefer-standby"])
        settings["host"] = "db.example"
        #expect(self.added(settings.keywords, to: settings)["target_session_attrs"] == nil)
    }

    @Test func `what was said in words is left as it was said`() {
        let words = ["host": "db.example", "sslmode": "prefer", "target_session_attrs": "primary"]
        #expect(self.added(words) == [:])
        #expect(self.added(["host": "db.example", "sslmode": "disable"]) == ["target_session_attrs": "read-write"])
        let verified = ["host": "db.example", "sslmode": "verify-full"]
        #expect(self.added(verified)["channel_binding"] == "require")
        #expect(self.added(verified)["sslrootcert"] == nil)
        #expect(self.added(["host": "db.example", "sslrootcert": "/own"])["sslrootcert"] == nil)
        #expect(self.added(["host": "db.example", "channel_binding": "disable"])["channel_binding"] == nil)
    }

    @Test func `a channel is bound only to a server that knows the password itself`() {
        var pooled = ConnectionSettings(["host": "db.example"])
        pooled.pooling = .transaction
        #expect(self.added(pooled.keywords, to: pooled)["channel_binding"] == nil)
        var token = ConnectionSettings(["host": "db.example"])
        token.passwordSource = { () throws(PostgresError) in "token" }
        #expect(self.added(token.keywords, to: token)["channel_binding"] == nil)
        #expect(self.added(["host": "db.example", "sslcert": "/own"])["channel_binding"] == nil)
        #expect(self.added(["host": "db.example"], hasOwnCertificate: true)["channel_binding"] == nil)
    }

    @Test(
        arguments: [
            ("/run/postgresql", false, "prefer", .local), ("127.0.0.1", false, "disable", .local),
            ("localhost", true, "require", .local), ("db.example", true, "verify-full", .verified),
            ("db.example", false, "disable", .weak(host: "db.example", .notEncrypted)),
            ("db.example", false, "prefer", .weak(host: "db.example", .notEncrypted)),
            ("db.example", true, "require", .weak(host: "db.example", .notVerified)),
            ("db.example", true, "verify-ca", .weak(host: "db.example", .nameNotVerified)),
        ] as [(String, Bool, String, WayToServer)]
    )
    func `a way is judged by what it came to be`(host: String, isEncrypted: Bool, mode: String, way: WayToServer) {
        #expect(WayToServer(host: host, isEncrypted: isEncrypted, mode: mode) == way)
    }
}
