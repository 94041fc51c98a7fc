internal import CPostgres
internal import Dispatch

extension Connection {
    func send(_ request: Request) throws(PostgresError) {
        switch request {
        case .statement(let statement, let parameters):
            try self.send(statement, parameters)
        case .script(let sql):
            guard let raw, PQsendQuery(raw, sql) == 1 else { throw self.sendFailure() }
        case .pipeline(let items):
            guard let raw, PQenterPipelineMode(raw) == 1 else { throw self.sendFailure() }
            for item in items { try self.send(item.statement, item.parameters) }
            guard PQpipelineSync(raw) == 1 else { throw self.sendFailure() }
        }
    }

    private func send(_ statement: Statement, _ parameters: ParameterBuffer) throws(PostgresError) {
        guard let raw else { throw self.sendFailure() }
        let sent = parameters.withPointers { count, types, texts in
            PQsendQueryParams(raw, statement.sql, count, types, texts, nil, nil, 0)
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
    private func sendFailure() -> PostgresError {
        self.failAsLost()
        return self.failure ?? PostgresError(.closed)
    }
}
