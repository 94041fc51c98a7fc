// One task at a time waits for something of this connection. Whatever happens wakes it, and it looks for itself.
internal import CPostgres
internal import Dispatch

extension Connection {
    /// Waits until anything happens: the socket, the deadline, the end of a cancel request, the loss of the connection.
    func park() async {
        self.armTimer()
        await withCheckedContinuation { self.waiter = $0 }
    }

    func wake() {
        let waiter = self.waiter
        self.waiter = nil
        waiter?.resume()
    }

    /// Throws when the connection is gone, and ends it when its deadline has passed.
    func checkAlive() throws(PostgresError) {
        if let failure { throw failure }
        guard DispatchTime.now() >= self.deadline else { return }
        self.sendCancelRequest()
        self.fail(PostgresError(.timedOut))
        throw self.failure ?? PostgresError(.timedOut)
    }

    func setDeadline(_ duration: Duration) {
        self.deadline = .now() + .milliseconds(Int(clamping: duration.milliseconds))
    }

    func startTimer() {
        self.timer.setEventHandler { [weak self] in self?.assumeIsolated { $0.timerFired() } }
        self.timer.activate()
    }

    /// Lets an idle connection sleep, where a leftover alarm would wake the process for nothing.
    func disarmTimer() {
        self.timerIsArmedFor = .distantFuture
        if self.failure == nil { self.timer.schedule(deadline: .distantFuture) }
    }

    // Only ever brought forward: setting the timer anew for every statement costs more than an early alarm.
    private func armTimer() {
        guard self.failure == nil, self.deadline < self.timerIsArmedFor else { return }
        self.timerIsArmedFor = self.deadline
        self.timer.schedule(deadline: self.deadline, leeway: .milliseconds(5))
    }

    private func timerFired() {
        self.timerIsArmedFor = .distantFuture
        guard self.waiter != nil else { return }
        guard DispatchTime.now() >= self.deadline else { return self.armTimer() }
        // While connecting, the one-shot source has to be gone before libpq may touch its socket: its end does the waking.
        if let oneShot { oneShot.cancel() } else { self.wake() }
    }
}
