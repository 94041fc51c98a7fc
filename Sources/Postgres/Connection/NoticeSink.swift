internal import CPostgres
internal import Logging
internal import Synchronization

/// Takes what the server says unasked.
///
/// libpq's default prints it on the terminal, through the screen.
///
/// A server that ends an idle session says why in this way, so the last fatal state is kept for the error to come.
final class NoticeSink: Sendable {
    private let logger: Logger
    private let farewell = Mutex<String?>(nil)

    init(logger: Logger) {
        self.logger = logger
    }

    var farewellState: String? { self.farewell.withLock { $0 } }

    func attach(to connection: OpaquePointer) {
        // Not retained: whoever finishes the connection keeps the sink until then.
        PQsetNoticeReceiver(
            connection,
            { context, result in
                guard let context, let result else { return }
                Unmanaged<NoticeSink>.fromOpaque(context).takeUnretainedValue().receive(result)
            },
            Unmanaged.passUnretained(self).toOpaque()
        )
    }

    private func receive(_ result: OpaquePointer) {
        let state = PostgresError.sqlState(of: result) ?? "00000"
        if PostgresError.code(sqlState: state) == .closed { self.farewell.withLock { $0 = state } }
        self.logger.debug(
            "notice from the server",
            metadata: ["sqlstate": "\(state)", "message": "\(PostgresError.message(of: result) ?? "")"]
        )
    }
}
