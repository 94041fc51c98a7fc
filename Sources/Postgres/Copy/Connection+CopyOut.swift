internal import CPostgres

private let pieceSize = 65_536

/// The body wanted no more, although there was more.
private struct EarlyEnd<R: Sendable>: Error {
    let value: R
}

extension Connection {
    /// Runs a `COPY … TO STDOUT` and lends the body what it sends.
    ///
    /// It may last as long as it takes; only a server that says nothing for `silence` is given up. A body that ends early
    /// ends the statement on the server. It runs in the open transaction or in one of its own.
    public nonisolated func copyOut<R: Sendable>(
        _ statement: Statement,
        silence: Duration = .seconds(30),
        _ body: (CopyOut) async throws -> R
    ) async throws -> R {
        do {
            return try await self.withoutTimeout { connection in
                let number = try await connection.beginCopy(statement, silence: silence)
                return try await withTaskCancellationHandler {
                    try await connection.copyingOut(number, body)
                } onCancel: {
                    connection.cancel(number)
                }
            }
        } catch let end as EarlyEnd<R> {
            return end.value
        }
    }

    private nonisolated func copyingOut<R: Sendable>(
        _ number: UInt64,
        _ body: (CopyOut) async throws -> R
    ) async throws -> R {
        do {
            try await self.enterCopyOut()
            let value = try await body(CopyOut(connection: self))
            // Whoever has seen enough does not care how the rest ends.
            if (try? await self.stopCopyOut(number)) != false { throw EarlyEnd(value: value) }
            await self.endCopy()
            return value
        } catch {
            // The error that came first is the one to be told.
            _ = try? await self.stopCopyOut(number)
            await self.endCopy()
            throw error
        }
    }

    private func enterCopyOut() async throws(PostgresError) {
        try await self.enterCopy(PGRES_COPY_OUT)
        self.stopReading()
    }

    /// The next rows, or nil when there are no more.
    func nextCopyPiece() async throws(PostgresError) -> [UInt8]? {
        guard let copy else { throw PostgresError(.closed) }
        guard copy.answer == nil else {
            _ = try self.copyAnswer()
            return nil
        }
        self.renewCopyDeadline()
        var piece: [UInt8] = []
        while piece.count < pieceSize {
            switch try self.takeCopyRow({ piece.append(contentsOf: $0) }) {
            case 1...: continue
            case 0 where !piece.isEmpty: return piece
            case 0: try await self.readOnce()
            default:
                try await self.readCopyAnswer()
                return piece.isEmpty ? nil : piece
            }
        }
        return piece
    }

    // The length of a row that is there already; 0 when none is, less when there are no more.
    private func takeCopyRow(_ body: (UnsafeRawBufferPointer) -> Void) throws(PostgresError) -> Int32 {
        guard let raw else { throw self.failure ?? PostgresError(.closed) }
        var row: UnsafeMutablePointer<CChar>?
        let length = PQgetCopyData(raw, &row, 1)
        if let row, length > 0 { body(UnsafeRawBufferPointer(start: row, count: Int(length))) }
        PQfreemem(row)
        return length
    }

    private func readCopyAnswer() async throws(PostgresError) {
        guard let raw else { throw self.failure ?? PostgresError(.closed) }
        if !self.socketIsLost { try self.startReading(raw) }
        self.copy?.answer = await self.readAll(nil)
        _ = try self.copyAnswer()
    }

    // True if the server was stopped before it was done.
    private func stopCopyOut(_ number: UInt64) async throws(PostgresError) -> Bool {
        guard let copy, copy.answer == nil else { return false }
        self.cancelRunning(number)
        if !Task.isCancelled { self.setDeadline(.seconds(5)) }
        while self.copy?.answer == nil {
            switch try self.takeCopyRow({ _ in }) {
            case 1...: continue
            case 0: try await self.readOnce()
            default:
                do { try await self.readCopyAnswer() } catch  where error.code == .cancelled { return true }
            }
        }
        return false
    }
}
