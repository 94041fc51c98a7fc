internal import CPostgres
internal import Dispatch
internal import Logging
internal import Synchronization

// A cancel request to a frozen server hangs until it thaws: so many threads may be lost to that, and no more.
private let outstandingCancels = Atomic<Int>(0)
private let outstandingCancelLimit = 16

extension Connection {
    /// Ends the statement with that number, if it is still the one that runs.
    nonisolated func cancel(_ number: UInt64) {
        self.executor.queue.async {
            self.assumeIsolated { $0.cancelRunning(number) }
        }
    }

    func cancelRunning(_ number: UInt64) {
        guard self.running == number, self.cancelling == .none, self.failure == nil else { return }
        self.cancelling = .sent
        self.setDeadline(.seconds(1))
        self.sendCancelRequest()
        self.wake()
    }

    /// Asks the server, on a thread that may block, to end what runs.
    func sendCancelRequest() {
        guard let raw, self.running != nil, let request = PQgetCancel(raw) else { return }
        self.cancelHandler?()
        let address = UInt(bitPattern: request)
        guard outstandingCancels.add(1, ordering: .relaxed).newValue <= outstandingCancelLimit else {
            outstandingCancels.subtract(1, ordering: .relaxed)
            PQfreeCancel(request)
            return
        }
        // A queue without a target has a thread of its own; the global one has as many threads as there are cores.
        DispatchQueue(label: "postgres.cancel").async {
            let accepted = performCancel(address)
            outstandingCancels.subtract(1, ordering: .relaxed)
            self.executor.queue.async { self.assumeIsolated { $0.cancelAnswered(accepted) } }
        }
    }

    // Until the server has closed the cancelling connection, its signal might still hit the next statement.
    private func cancelAnswered(_ accepted: Bool) {
        if !accepted { self.logger.debug("a cancel request was not accepted") }
        if self.cancelling == .sent { self.cancelling = .answered }
        self.wake()
    }
}

private func performCancel(_ address: UInt) -> Bool {
    guard let request = OpaquePointer(bitPattern: address) else { return false }
    defer { PQfreeCancel(request) }
    var message = [CChar](repeating: 0, count: 256)
    return PQcancel(request, &message, Int32(message.count)) == 1
}
