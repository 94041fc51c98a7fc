internal import Glibc

extension ConnectionSettings {
    /// What is handed to libpq: the given keywords, our own defaults, and the session's settings as start-up options.
    ///
    /// A pooler takes no start-up options: behind one each transaction says them itself.
    var parameters: [String: String] {
        var all = self.ownDefaults.merging(self.keywords) { _, given in given }
        all["client_encoding"] = "UTF8"
        if self.pooling == .direct { all["options"] = self.sessionOptions }
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

extension Duration {
    /// Whole milliseconds, for the server's settings.
    var milliseconds: Int64 {
        self.components.seconds * 1_000 + self.components.attoseconds / 1_000_000_000_000_000
    }
}

private func escapeOption(_ value: String) -> String {
    String(value.flatMap { $0 == " " || $0 == "\\" ? ["\\", $0] : [$0] })
}
