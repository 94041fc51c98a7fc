import Dispatch
import Foundation
import Synchronization

/// Lets Ctrl-C end a command cleanly: what runs is cancelled, what was not committed is rolled back.
final class Interruption: Sendable {
    private let wasAsked = Mutex(false)

    /// Whether somebody pressed Ctrl-C.
    var isAsked: Bool { wasAsked.withLock { $0 } }

    /// Runs a body that is cancelled by the first Ctrl-C; the second ends the program at once.
    ///
    /// - Throws: what the body throws, or ``Failure`` with 130 when it was cancelled.
    func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let task = Task { try await body() }
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { @Sendable [self] in
            let isSecond = wasAsked.withLock { asked in
                defer { asked = true }
                return asked
            }
            if isSecond { _exit(ExitStatus.interrupted.rawValue) }
            task.cancel()
        }
        source.activate()
        defer { source.cancel() }
        do {
            try await task.value
        } catch {
            // Whatever a cancelled command says of itself, the reason is the key that was pressed.
            throw isAsked ? Failure("interrupted", .interrupted, "Interrupted.") : error
        }
    }
}
