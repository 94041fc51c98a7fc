internal import Glibc

extension ConnectionSettings {
    /// What is handed to libpq: the given keywords, our own defaults, and the session's settings as start-up options.
    var parameters: [String: String] {
        var all = self.ownDefaults.merging(self.keywords) { _, given in given }
        all["client_encoding"] = "UTF8"
        all["options"] = self.sessionOptions
        return all
    }

    // A cut network is noticed in seconds instead of hours; what is sent and what is awaited need different timers.
    private var ownDefaults: [String: String] {
        [
            "application_name": "fifi",
            "connect_timeout": String(max(2, self.connectTimeout.components.seconds)),
            "tcp_user_timeout": "5000",
            "keepalives": "1",
            "keepalives_idle": "5",
            "keepalives_interval": "2",
            "keepalives_count": "3",
        ]
    }

    // ISO dates are what `Row.microseconds` reads. What the user gave comes last and wins.
    private var sessionOptions: String {
        var options = [
            "-c datestyle=ISO",
            "-c statement_timeout=\(self.statementTimeout.milliseconds)",
            "-c lock_timeout=\(self.lockTimeout.milliseconds)",
            "-c idle_in_transaction_session_timeout=\(self.idleInTransactionTimeout.milliseconds)",
        ]
        if let sessionZone { options.append("-c timezone=\(escapeOption(sessionZone))") }
        if let given = self.keywords["options"] ?? environment("PGOPTIONS") { options.append(given) }
        return options.joined(separator: " ")
    }

    /// The longest that we wait for the answer to a statement: a little more than the server is given.
    var answerTimeout: Duration {
        self.statementTimeout > .zero ? self.statementTimeout + .milliseconds(500) : .seconds(3_600)
    }
}

extension ConnectionSettings {
    /// Whether a wish about TLS was given in words.
    var saysTLS: Bool {
        self.keywords["sslmode"] != nil || environment("PGSSLMODE") != nil
    }

    /// Whether every host is this machine, so that no name has to be looked up.
    var isLocal: Bool {
        Self.isLocal(self.keywords["hostaddr"] ?? self.keywords["host"])
    }

    /// The same place, reached by a verified TLS connection or not at all.
    var verified: ConnectionSettings {
        var copy = self
        copy["sslmode"] = "verify-full"
        if copy["sslrootcert"] == nil, environment("PGSSLROOTCERT") == nil { copy["sslrootcert"] = systemRootStore() }
        return copy
    }

    /// Whether the options of a started connection leave the way to another machine unverified without anybody's wish.
    static func leavesTLSOpen(_ options: [String: String]) -> Bool {
        let host = options["hostaddr"] ?? options["host"]
        return options["sslmode"] == "prefer" && host != nil && !self.isLocal(host)
    }

    /// Whether a (list of) host is a folder with a socket or the loopback; unknown is not local.
    static func isLocal(_ host: String?) -> Bool {
        guard let host else { return false }
        return host.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { name in
            name.isEmpty || name.hasPrefix("/") || name.hasPrefix("@") || name == "localhost"
                || name.hasPrefix("127.") || name == "::1"
        }
    }
}

extension Duration {
    /// Whole milliseconds, for the server's settings.
    var milliseconds: Int64 {
        self.components.seconds * 1_000 + self.components.attoseconds / 1_000_000_000_000_000
    }
}

private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}

private func escapeOption(_ value: String) -> String {
    String(value.flatMap { $0 == " " || $0 == "\\" ? ["\\", $0] : [$0] })
}

// libpq 15 knows no "system" store and fails without `~/.postgresql/root.crt`.
private func systemRootStore() -> String? {
    if let home = environment("HOME"), access("\(home)/.postgresql/root.crt", R_OK) == 0 { return nil }
    return ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"]
        .first { access($0, R_OK) == 0 }
}
