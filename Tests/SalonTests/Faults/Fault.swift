import Operations
import TestSupport

/// What happens to a server and to the way to it while people book.
enum Fault: String, Sendable, CaseIterable {
    case sessionsEnded, sessionKilled, restartedFast, restartedAtOnce, frozen, gone
    case silent, stalled, reset, halfClosed, refused, slow, cancelled

    /// Whether other tests on the same server would suffer.
    var needsOwnServer: Bool {
        switch self {
        case .sessionKilled, .restartedFast, .restartedAtOnce, .frozen, .gone: true
        default: false
        }
    }

    /// Does it and makes it well again; returns when the server is back.
    func strike(_ cluster: TestCluster, _ sessions: Sessions, _ proxy: FaultProxy, _ ledger: Ledger) async throws {
        switch self {
        case .sessionsEnded:
            for _ in 0..<5 {
                try await sessions.terminate()
                _ = try await ledger.wait(for: 3)
            }
        case .sessionKilled:
            try await eventually("a session to kill") { try await sessions.crash() }
            try await returned(sessions)
        case .restartedFast, .restartedAtOnce:
            try await cluster.stop(self == .restartedFast ? .fast : .immediate)
            try await cluster.start()
        case .frozen:
            try await cluster.freeze()
            try await outage()
            try await cluster.thaw()
        case .gone:
            try await cluster.kill()
            try await outage()
            try await cluster.start()
        case .silent: try await cut(proxy) { proxy.silence() }
        case .stalled: try await cut(proxy) { proxy.stall() }
        case .refused: try await cut(proxy) { proxy.refuse() }
        case .reset: try await often(ledger) { proxy.resetAll() }
        case .halfClosed: try await often(ledger) { proxy.closeAnswers() }
        case .slow:
            proxy.delay(by: .milliseconds(20))
            _ = try await ledger.wait(for: 5)
            proxy.delay(by: nil)
        case .cancelled: _ = try await ledger.wait(for: 20)
        }
    }

    private func cut(_ proxy: FaultProxy, _ begin: () -> Void) async throws {
        begin()
        try await outage()
        try proxy.heal()
    }

    private func often(_ ledger: Ledger, _ strike: () -> Void) async throws {
        for _ in 0..<5 {
            strike()
            _ = try await ledger.wait(for: 3)
        }
    }

    /// The outage itself is a span of time.
    private func outage() async throws { try await Task.sleep(for: .milliseconds(1_500)) }

    private func returned(_ sessions: Sessions) async throws {
        try await eventually("the server is back") {
            do {
                _ = try await sessions.processes()
                return true
            } catch {
                return false
            }
        }
    }
}
