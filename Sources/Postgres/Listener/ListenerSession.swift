internal import Logging

/// The endless work of a listener: connect, subscribe, watch; and again when that fails.
struct ListenerSession: Sendable {
    let settings: ConnectionSettings
    let channels: [String]
    let logger: Logger
    let events: AsyncStream<Listener.Event>.Continuation
    let doorbell = Doorbell()
    private let backoff = Backoff(cap: .seconds(2))

    init(
        settings: ConnectionSettings,
        channels: [String],
        logger: Logger,
        events: AsyncStream<Listener.Event>.Continuation
    ) {
        self.settings = settings
        self.channels = channels
        self.logger = logger
        self.events = events
    }

    func run() async {
        var failures = 0
        var isLost = false
        while !Task.isCancelled {
            do {
                let connection = try await self.subscribe()
                failures = 0
                isLost = true
                self.events.yield(.resynced)
                let error = await self.watch(connection)
                await connection.close()
                if Task.isCancelled { break }
                self.report(error)
            } catch {
                failures += 1
                if !isLost { self.report(error) }
                isLost = true
                let delay = self.backoff.delay(afterFailures: failures, jitter: .random(in: 0..<1))
                // Waits longer after each failure; a cancelled sleep ends early, and the loop sees the cancellation.
                try? await Task.sleep(for: delay)
            }
        }
        self.events.finish()
    }

    private func report(_ error: PostgresError) {
        self.logger.info("lost the connection that listens", metadata: ["error": "\(error)"])
        self.events.yield(.lost(since: error.since ?? wallClock()))
    }

    private func subscribe() async throws(PostgresError) -> Connection {
        let connection = try await Connection.open(
            self.settings,
            logger: self.logger,
            deadline: min(.seconds(3), self.settings.connectTimeout),
            onNotification: { [events] in events.yield(.notification(channel: $0, payload: $1)) },
            onLoss: { [doorbell] _, _ in doorbell.ring() }
        )
        do {
            for channel in self.channels {
                let name = channel.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                try await connection.execute(Statement(embedded: "LISTEN \"\(name)\""))
            }
            return connection
        } catch {
            await connection.close()
            throw error
        }
    }

    // Returns with the reason when the connection is no more, or when the task is cancelled.
    private func watch(_ connection: Connection) async -> PostgresError {
        while true {
            await self.doorbell.wait(atMost: .seconds(20))
            if Task.isCancelled { return PostgresError(.cancelled) }
            do {
                try await connection.ping(within: .seconds(4))
                await connection.disarmTimer()
            } catch {
                return error
            }
        }
    }
}
