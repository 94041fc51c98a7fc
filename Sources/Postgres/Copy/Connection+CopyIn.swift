internal import CPostgres

extension Connection {
    /// Runs a `COPY … FROM STDIN` with what the sequence gives, and returns how many rows it wrote.
    ///
    /// The pieces may be cut anywhere. The next one is asked for when the kernel has taken the one before, so that a fast
    /// sequence is slowed down to what the server takes. All rows or none: when the sequence throws, when its task is
    /// cancelled, or when the server refuses a row, nothing of it holds. libpq tells of a refused row when all is sent.
    ///
    /// It may last as long as it takes; only a server that takes nothing for `silence` is given up. It runs in the open
    /// transaction or in one of its own.
    @discardableResult
    public nonisolated func copyIn<Pieces: AsyncSequence>(
        _ statement: Statement,
        silence: Duration = .seconds(30),
        from pieces: Pieces
    ) async throws -> Int where Pieces.Element == [UInt8] {
        try await self.withoutTimeout { connection in
            let number = try await connection.beginCopy(statement, silence: silence)
            return try await withTaskCancellationHandler {
                try await connection.copyingIn(pieces)
            } onCancel: {
                connection.cancel(number)
            }
        }
    }

    private nonisolated func copyingIn<Pieces: AsyncSequence>(
        _ pieces: Pieces
    ) async throws -> Int where Pieces.Element == [UInt8] {
        do {
            try await self.enterCopy(PGRES_COPY_IN)
            for try await piece in pieces { try await self.put(piece) }
            // A sequence may end instead of throwing when its task is cancelled: that is not the end of the data.
            if Task.isCancelled { throw PostgresError(.cancelled) }
            let rows = try await self.finishCopyIn()
            await self.endCopy()
            return rows
        } catch {
            await self.abandonCopyIn()
            await self.endCopy()
            throw error
        }
    }

    private func put(_ piece: [UInt8]) async throws(PostgresError) {
        var rest = piece[...]
        while !rest.isEmpty {
            if self.cancelling != .none { throw PostgresError(.cancelled, statement: self.copy?.statement.name) }
            self.renewCopyDeadline()
            let part = rest.prefix(1_048_576)
            let taken = part.withUnsafeBytes { bytes in
                PQputCopyData(self.raw, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            }
            if taken < 0 { throw self.sendFailure() }
            if taken > 0 { rest = rest.dropFirst(part.count) }
            try await self.flush()
        }
    }

    private func finishCopyIn() async throws(PostgresError) -> Int {
        try await self.putEnd(nil)
        return try self.copyAnswer()
    }

    // The server answers this with an error, which tells nothing new.
    private func abandonCopyIn() async {
        guard let copy, copy.answer == nil, self.failure == nil else { return }
        if self.cancelling == .none { self.setDeadline(.seconds(1)) }
        try? await self.putEnd("given up")
    }

    private func putEnd(_ reason: String?) async throws(PostgresError) {
        self.renewCopyDeadline()
        var ended: Int32 = 0
        repeat {
            ended = PQputCopyEnd(self.raw, reason)
            if ended < 0 { throw self.sendFailure() }
            try await self.flush()
        } while ended == 0
        self.copy?.answer = await self.readAll(nil)
    }
}
