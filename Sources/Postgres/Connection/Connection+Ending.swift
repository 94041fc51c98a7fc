internal import CPostgres
internal import Dispatch

extension Connection {
    /// Says goodbye; returns when the socket is closed.
    ///
    /// A server notices late that nobody waits for a long statement, so one that may still run is cancelled if asked for.
    func close(cancelling: Bool = false) async {
        if cancelling { self.sendCancelRequest() }
        if self.failure == nil { self.failure = PostgresError(.closed) }
        self.mark(.broken)
        self.giveUp()
        self.wake()
        await withCheckedContinuation { continuation in
            self.sources.notify(queue: self.executor.queue) { continuation.resume() }
        }
    }

    /// The connection is of no more use: whoever waits learns why, and so does the pool.
    func fail(_ error: PostgresError) {
        guard self.failure == nil else { return }
        var error = error
        error.since = error.since ?? self.lastHeard
        self.failure = error
        // The pool hears of it before whoever has the connection can give it back.
        self.lossHandler?(self.id, error)
        self.mark(.broken)
        self.giveUp()
        self.wake()
    }

    /// Fails with what libpq and the server's last words say of a lost socket.
    func failAsLost() {
        var error = PostgresError(.closed, sqlState: self.notices.farewellState)
        error.serverMessage = self.raw.flatMap { PQerrorMessage($0) }.map { String(cString: $0) }
        self.fail(error)
    }

    // libpq does not wait for anything here, since the connection is in its non-blocking mode.
    func giveUp() {
        self.timer.cancel()
        self.reader?.cancel()
        self.oneShot?.cancel()
        self.reader = nil
        let raw = self.raw
        self.raw = nil
        self.noteSocket(-1)
        PQfinish(raw)
    }
}
