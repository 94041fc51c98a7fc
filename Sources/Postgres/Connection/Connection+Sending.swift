internal import CPostgres
internal import Dispatch

extension Connection {
    func send(script: String) throws(PostgresError) {
        guard let raw, PQsendQuery(raw, script) == 1 else { throw self.sendFailure() }
    }

    /// Sends all steps; a statement by itself needs no pipeline.
    func send(_ steps: [Step]) throws(PostgresError) {
        guard steps.count > 2 else { return try self.send(steps[0]) }
        guard let raw, PQenterPipelineMode(raw) == 1 else { throw self.sendFailure() }
        for step in steps { try self.send(step) }
    }

    private func send(_ step: Step) throws(PostgresError) {
        guard let raw else { throw self.sendFailure() }
        let sent =
            switch step {
            case .run(let statement, let parameters):
                parameters.withPointers { count, types, texts in
                    PQsendQueryParams(raw, statement.sql, count, types, texts, nil, nil, 0)
                }
            case .prepare(let name, let key):
                PQsendPrepare(raw, name, key.sql, Int32(key.types.count), key.types)
            case .runKept(let name, _, let parameters):
                parameters.withPointers { count, _, texts in
                    PQsendQueryPrepared(raw, name, count, texts, nil, nil, 0)
                }
            case .deallocate(let name):
                PQsendQueryParams(raw, "DEALLOCATE \(name)", 0, nil, nil, nil, nil, 0)
            case .sync:
                PQpipelineSync(raw)
            }
        guard sent == 1 else { throw self.sendFailure() }
    }

    /// Writes until the kernel has everything, reading meanwhile: a server that cannot write stops reading.
    func flush() async throws(PostgresError) {
        while let raw {
            switch PQflush(raw) {
            case 0:
                self.stopWatching()
                return
            case 1:
                try self.checkAlive()
                if self.socketIsLost { throw self.sendFailure() }
                try self.watchOnce(PQsocket(raw), writing: true)
                await self.park()
            default:
                throw self.sendFailure()
            }
        }
        throw self.sendFailure()
    }

    private func stopWatching() {
        self.oneShot?.cancel()
        self.oneShot = nil
    }

    // What could not be sent makes the connection useless: half a message may be on its way.
    func sendFailure() -> PostgresError {
        self.failAsLost()
        return self.failure ?? PostgresError(.closed)
    }
}
