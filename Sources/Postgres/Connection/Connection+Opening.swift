internal import CPostgres
internal import Logging

extension Connection {
    /// Connects; throws within the deadline even if the server is frozen.
    ///
    /// `onLoss` is called once if the connection is lost later, on its own queue, but not after `close`.
    static func open(
        _ settings: ConnectionSettings,
        logger: Logger,
        deadline: Duration? = nil,
        onNotification: (@Sendable (_ channel: String, _ payload: String) -> Void)? = nil,
        onLoss: (@Sendable (Int, PostgresError) -> Void)? = nil
    ) async throws(PostgresError) -> Connection {
        let connection = Connection(settings: settings, logger: logger)
        try await connection.connect(within: deadline ?? settings.connectTimeout)
        await connection.listen(onNotification: onNotification, onLoss: onLoss)
        return connection
    }

    private func listen(
        onNotification: (@Sendable (_ channel: String, _ payload: String) -> Void)?,
        onLoss: (@Sendable (Int, PostgresError) -> Void)?
    ) {
        self.notificationHandler = onNotification
        self.lossHandler = onLoss
        if let failure { onLoss?(self.id, failure) }
    }

    private func connect(within limit: Duration) async throws(PostgresError) {
        self.setDeadline(limit)
        self.startTimer()
        do {
            self.raw = try startConnect(self.settings)
            try await self.poll()
            try self.settle()
        } catch {
            self.fail(error)
            throw error
        }
    }

    private func poll() async throws(PostgresError) {
        var step = PGRES_POLLING_WRITING
        while let raw, step != PGRES_POLLING_OK {
            guard step != PGRES_POLLING_FAILED, PQstatus(raw) != CONNECTION_BAD, PQsocket(raw) >= 0 else {
                throw connectFailure(raw)
            }
            try await self.waitForSocket(PQsocket(raw), writing: step == PGRES_POLLING_WRITING)
            step = PQconnectPoll(raw)
        }
        try self.checkAlive()
    }

    // The source is gone when this returns, since the next step may open another socket.
    private func waitForSocket(_ descriptor: Int32, writing: Bool) async throws(PostgresError) {
        try self.checkAlive()
        try self.watchOnce(descriptor, writing: writing)
        while self.oneShot != nil { await self.park() }
        try self.checkAlive()
    }

    private func settle() throws(PostgresError) {
        guard let raw else { return }
        PQsetnonblocking(raw, 1)
        self.notices.attach(to: raw)
        try self.startReading(raw)
        self.disarmTimer()
    }
}

/// Begins to connect; verified TLS is asked for where the way leads to another machine and nobody said otherwise.
private func startConnect(_ settings: ConnectionSettings) throws(PostgresError) -> OpaquePointer {
    let raw = try start(settings)
    guard !settings.saysTLS, ConnectionSettings.leavesTLSOpen(effectiveOptions(raw)) else { return raw }
    PQfinish(raw)
    return try start(settings.verified)
}

private func start(_ settings: ConnectionSettings) throws(PostgresError) -> OpaquePointer {
    let parameters = settings.parameters.sorted { $0.key < $1.key }
    let flat: [Value] = parameters.flatMap { [.text($0.key), .text($0.value)] }
    let keys: ParameterBuffer
    do { keys = try ParameterBuffer(flat) } catch { throw PostgresError(.invalidSettings) }
    let started = keys.withPointers { count, _, texts in
        let pairs = UnsafeBufferPointer(start: texts, count: Int(count))
        let names = stride(from: 0, to: pairs.count, by: 2).map { pairs[$0] } + [nil]
        let values = stride(from: 1, to: pairs.count, by: 2).map { pairs[$0] } + [nil]
        return PQconnectStartParams(names, values, 0)
    }
    guard let started else { throw PostgresError(.invalidSettings) }
    // From here on a server's refusal is a bare SQLSTATE instead of a sentence in its own language.
    PQsetErrorVerbosity(started, PQERRORS_SQLSTATE)
    guard PQstatus(started) != CONNECTION_BAD else {
        defer { PQfinish(started) }
        var error = connectFailure(started)
        // What fails before anything was sent, and not in the system, is an option that libpq does not take.
        if error.code == .connectionFailed { error.code = .invalidSettings }
        throw error
    }
    return started
}

private func connectFailure(_ raw: OpaquePointer) -> PostgresError {
    let message = PQerrorMessage(raw).map { String(cString: $0) } ?? ""
    return .connectFailure(message: message, needsPassword: PQconnectionNeedsPassword(raw) == 1)
}
