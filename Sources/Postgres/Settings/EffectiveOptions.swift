internal import Glibc

/// What libpq makes of settings once its environment and its service file are taken in, and what we add to that.
///
/// A pure value, so that every rule about TLS and host lists can be tested without a server.
struct EffectiveOptions: Sendable, Equatable {
    /// libpq's keywords with their values; its own defaults among them.
    let values: [String: String]
    /// The certificates that a server's is checked against where nobody names any.
    var rootStore: String?
    /// Whether libpq finds a client certificate of the account by itself.
    var hasOwnCertificate = false

    /// Every host, as it was written; empty for libpq's own socket.
    var hosts: [String] {
        let list = self.values["host"] ?? self.values["hostaddr"] ?? ""
        return list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    /// Whether every way is a socket of this machine, which nobody can listen in on.
    var isSocket: Bool {
        self.values["hostaddr"] == nil && self.hosts.allSatisfy(Self.isSocket)
    }

    static func isSocket(_ host: String) -> Bool {
        host.isEmpty || host.hasPrefix("/") || host.hasPrefix("@")
    }

    /// Whether a host is this machine, by its name or number.
    static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "::1"
    }

    /// What is added to the keywords that were given.
    func additions(to settings: ConnectionSettings) -> [String: String] {
        var added: [String: String] = [:]
        if let target = self.target(settings) { added["target_session_attrs"] = target }
        guard !self.isSocket else { return added }
        let isOpen = self.values["sslmode"] == "prefer" && !settings.saysTLS
        if isOpen {
            added["sslmode"] = "verify-full"
            if self.values["sslrootcert"] == nil { added["sslrootcert"] = self.rootStore }
        }
        if isOpen || self.values["sslmode"] == "verify-full", self.canBindChannel(settings) {
            added["channel_binding"] = "require"
        }
        return added
    }

    // A server that was demoted while its address stayed would take no writes: it is passed by.
    private func target(_ settings: ConnectionSettings) -> String? {
        guard self.values["target_session_attrs"] ?? "any" == "any" else { return nil }
        switch settings.serverChoice {
        case .primary: return self.hosts.count > 1 || !self.isSocket ? "read-write" : nil
        case .standbyFirst: return self.hosts.count > 1 ? "prefer-standby" : nil
        }
    }

    // Only a server that knows the password itself can bind it to the channel: no pooler, no token, no certificate.
    private func canBindChannel(_ settings: ConnectionSettings) -> Bool {
        settings.pooling == .direct && settings.passwordSource == nil && self.values["sslcert"] == nil
            && !self.hasOwnCertificate && self.values["channel_binding"] ?? "prefer" == "prefer"
            && settings["channel_binding"] == nil && environment("PGCHANNELBINDING") == nil
    }
}

extension ConnectionSettings {
    /// Whether a wish about TLS was given in words.
    var saysTLS: Bool {
        self.keywords["sslmode"] != nil || environment("PGSSLMODE") != nil
    }

    /// Whether every host is this machine, so that no name has to be looked up.
    var isLocal: Bool {
        guard let hosts = self.keywords["hostaddr"] ?? self.keywords["host"] else { return false }
        return hosts.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            .allSatisfy { EffectiveOptions.isSocket($0) || EffectiveOptions.isLoopback($0) }
    }
}

/// A variable of the environment, which libpq reads as well.
func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

/// Where the system keeps the authorities that it trusts; nil where the account has a file of its own.
///
/// libpq 15 knows no "system" store and fails without `~/.postgresql/root.crt`.
func systemRootStore() -> String? {
    if let home = environment("HOME"), access("\(home)/.postgresql/root.crt", R_OK) == 0 { return nil }
    return ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"]
        .first { access($0, R_OK) == 0 }
}

/// Whether the account has a certificate where libpq looks for one.
func hasOwnCertificate() -> Bool {
    environment("HOME").map { access("\($0)/.postgresql/postgresql.crt", R_OK) == 0 } ?? false
}
