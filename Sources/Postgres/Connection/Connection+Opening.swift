internal import CPostgres
internal import Logging

extension Connection {
    /// Connects; throws within the deadline even if the server is frozen.
    ///
    /// The password is asked for first, where there is somebody to ask, under that one's own deadline. `onLoss` is called
    /// once if the connection is lost later, on its own queue, but not after `close`; `onCancel` whenever the server is asked
    /// to end a statement.
    static func open(
        _ settings: ConnectionSettings,
        logger: Logger,
        deadline: Duration? = nil,
        onNotification: (@Sendable (_ channel: String, _ payload: String) -> Void)? = nil,
        onLoss: (@Sendable (Int, PostgresError) -> Void)? = nil,
        onCancel: (@Sendable () -> Void)? = nil
    ) async throws(PostgresError) -> Connection {
        let password = try await settings.passwordSource?()
        let connection = Connection(settings: settings, logger: logger)
        try await connection.connect(password: password, within: deadline ?? settings.connectTimeout)
        await connection.listen(onNotification: onNotification, onLoss: onLoss, onCancel: onCancel)
        return connection
    }

    private func listen(
        onNotification: (@Sendable (_ channel: String, _ payload: String) -> Void)?,
        onLoss: (@Sendable (Int, PostgresError) -> Void)?,
        onCancel: (@Sendable () -> Void)?
    ) {
        self.notificationHandler = onNotification
        self.cancelHandler = onCancel
        self.lossHandler = onLoss
        if let failure { onLoss?(self.id, failure) }
    }

    private func connect(password: String?, within limit: Duration) async throws(PostgresError) {
        self.setDeadline(limit)
        self.startTimer()
        do {
            self.raw = try startConnect(self.settings, password: password)
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
        self.judge(raw)
        try self.startReading(raw)
        self.noteSocket(PQsocket(raw))
        self.disarmTimer()
    }

    private func judge(_ raw: OpaquePointer) {
        let options = effectiveOptions(raw)
        self.way = WayToServer(
            host: PQhost(raw).map { String(cString: $0) } ?? "",
            isEncrypted: PQsslInUse(raw) == 1,
            mode: options["sslmode"] ?? ""
        )
        self.wantsWrites = options["target_session_attrs"] == "read-write"
    }
}

/// Begins to connect, as the settings say and as the way to the server demands.
private func startConnect(_ settings: ConnectionSettings, password: String?) throws(PostgresError) -> OpaquePointer {
    var settings = settings
    if let password { settings["password"] = password }
    guard settings["service"] != nil else {
        return try start(settings, knowing: defaultOptions().merging(settings.keywords) { $1 })
    }
    // Only libpq knows what stands in a service file, and tells it of a connection that was begun.
    let first = try start(settings)
    let values = effectiveOptions(first)
    PQfinish(first)
    return try start(settings, knowing: values)
}

private func start(
    _ settings: ConnectionSettings,
    knowing values: [String: String]
) throws(PostgresError) -> OpaquePointer {
    if let fault = PasswordFiles.serviceFault(settings, values) { throw PostgresError(.passwordUnavailable(fault)) }
    let options = EffectiveOptions(
        values: values,
        rootStore: systemRootStore(),
        hasOwnCertificate: hasOwnCertificate()
    )
    var completed = settings
    completed.keywords.merge(options.additions(to: settings)) { $1 }
    return try start(completed)
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
    let needsPassword = PQconnectionNeedsPassword(raw) == 1
    var error = PostgresError.connectFailure(message: message, needsPassword: needsPassword)
    if needsPassword, let fault = PasswordFiles.fault(effectiveOptions(raw)) {
        error.code = .passwordUnavailable(fault)
    }
    return error
}
