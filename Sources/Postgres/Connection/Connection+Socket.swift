// Dispatch watches copies of the socket's descriptor: libpq closes the socket by itself, in the midst of a call, when it
// finds the other end gone, and a number closed under a source is never heard of again, or is soon another socket's.
internal import CPostgres
internal import Dispatch
internal import Glibc

extension Connection {
    /// Reads whenever there is something to read, for as long as the connection lives.
    func startReading(_ raw: OpaquePointer) throws(PostgresError) {
        let copy = try copyDescriptor(PQsocket(raw))
        let source = DispatchSource.makeReadSource(fileDescriptor: copy, queue: self.executor.queue)
        self.sources.enter()
        source.setEventHandler { [weak self] in self?.assumeIsolated { $0.readable(copy) } }
        source.setCancelHandler { [sources = self.sources] in
            Glibc.close(copy)
            sources.leave()
        }
        self.reader = source
        source.activate()
    }

    /// Reads no more until somebody wants to know, so that the server has to wait.
    func stopReading() {
        self.reader?.cancel()
        self.reader = nil
    }

    /// Waits for something to read and reads a little of it, while nobody reads all the time.
    func readOnce() async throws(PostgresError) {
        try self.checkAlive()
        guard let raw else { throw self.failure ?? PostgresError(.closed) }
        let descriptor = PQsocket(raw)
        guard hasMore(descriptor) else {
            try self.watchOnce(descriptor, writing: false)
            return await self.park()
        }
        self.markHeard()
        guard self.consume(raw) else {
            self.failAsLost()
            throw self.failure ?? PostgresError(.closed)
        }
    }

    // A TLS record may hold more than libpq takes at once, and what is left of it nobody sees at the socket.
    private func consume(_ raw: OpaquePointer) -> Bool {
        guard PQconsumeInput(raw) == 1 else { return false }
        return PQsslInUse(raw) == 0 || PQconsumeInput(raw) == 1
    }

    /// Whether nothing can be read: on an idle connection that would be its end, or a notice.
    ///
    /// One call to the kernel and no wait. The socket may be closed at this very moment; then the condition of the
    /// connection, which is looked at afterwards, tells.
    nonisolated var isQuiet: Bool {
        var look = pollfd(fd: self.socket, events: Int16(POLLIN), revents: 0)
        return look.fd >= 0 && Glibc.poll(&look, 1, 0) == 0
    }

    /// Puts a source on the socket that wakes once; nothing else may be done with the socket while connecting.
    func watchOnce(_ descriptor: Int32, writing: Bool) throws(PostgresError) {
        guard self.oneShot == nil else { return }
        let copy = try copyDescriptor(descriptor)
        let queue = self.executor.queue
        let source: any DispatchSourceProtocol =
            writing
            ? DispatchSource.makeWriteSource(fileDescriptor: copy, queue: queue)
            : DispatchSource.makeReadSource(fileDescriptor: copy, queue: queue)
        self.oneShotNumber += 1
        let number = self.oneShotNumber
        self.sources.enter()
        source.setEventHandler { [weak self] in self?.assumeIsolated { $0.cancelOneShot(number) } }
        source.setCancelHandler { [weak self, sources = self.sources] in
            Glibc.close(copy)
            sources.leave()
            self?.assumeIsolated { $0.oneShotEnded(number) }
        }
        self.oneShot = source
        source.activate()
    }

    private func cancelOneShot(_ number: Int) {
        if number == self.oneShotNumber { self.oneShot?.cancel() }
    }

    private func oneShotEnded(_ number: Int) {
        guard number == self.oneShotNumber else { return }
        self.oneShot = nil
        self.wake()
    }

    // Always consumed, since the kernel would report the same bytes for ever; and to the very end, since Dispatch reports
    // the last words of a socket and its hang-up as one event and never again.
    private func readable(_ descriptor: Int32) {
        guard let raw else { return }
        self.markHeard()
        repeat {
            if !self.consume(raw) { return self.lostSocket() }
        } while hasMore(descriptor)
        while let notification = PQnotifies(raw) {
            self.notificationHandler?(
                String(cString: notification.pointee.relname),
                String(cString: notification.pointee.extra)
            )
            PQfreemem(notification)
        }
        if PQisBusy(raw) == 0 || self.oneShot != nil { self.wake() }
    }

    // Results that came before the end are still read, since among them may be the answer to COMMIT.
    private func lostSocket() {
        self.socketIsLost = true
        self.reader?.cancel()
        self.reader = nil
        guard self.running == nil else { return self.wake() }
        // Takes the last words in, which came with the end and were not looked at yet.
        if let raw { _ = PQisBusy(raw) }
        self.failAsLost()
    }
}

private func copyDescriptor(_ descriptor: Int32) throws(PostgresError) -> Int32 {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw PostgresError(.closed) }
    return copy
}

// The end of the stream counts as more: reading it is how it is noticed.
private func hasMore(_ descriptor: Int32) -> Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) >= 0
        || (errno != EAGAIN && errno != EINTR)
}
