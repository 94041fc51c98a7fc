import Operations
import Synchronization

/// The line on standard error that tells whoever waits what is being done; on a terminal it changes and goes again.
final class ProgressLine: Sendable {
    private let isTerminal = StandardError.isTerminal
    private let isShown = Mutex(false)

    /// Shows one step.
    func show(_ step: ClusterProgress) {
        guard let line = step.line else { return clear() }
        show(line, isMemorable: step.isMemorable)
    }

    /// Shows a line; where nobody watches it change, only when it is worth keeping.
    func show(_ line: String, isMemorable: Bool) {
        guard isTerminal else {
            if isMemorable { StandardError.write(line + "\n") }
            return
        }
        isShown.withLock { isShown in
            StandardError.write("\r\u{1B}[K" + line)
            isShown = true
        }
    }

    /// Takes the line away.
    func clear() {
        isShown.withLock { isShown in
            if isShown { StandardError.write("\r\u{1B}[K") }
            isShown = false
        }
    }
}
