/// Does one fault after the other while the clients book, and looks how long they take to come back.
struct FaultRunner: Sendable {
    /// Where.
    let site: FaultSite
    /// How long, and how much.
    let plan: FaultPlan
    /// Which, in which order.
    let schedule: FaultSchedule
    /// Where the clients note their bookings.
    let log: AttemptLog
    /// Is told of every fault.
    let progress: LoadProgressHandler

    /// How long a first booking is waited for; that it took too long is known much earlier.
    private static let patience = Duration.seconds(30)

    /// Runs until the time is over; stops early where nobody books any more.
    ///
    /// - Throws: `ClusterError`, `PostgresError`, `CancellationError`.
    func run() async throws -> [FaultOutcome] {
        let end = ContinuousClock.now + plan.duration
        var schedule = schedule
        var outcomes: [FaultOutcome] = []
        while ContinuousClock.now < end, let step = schedule.next() {
            // The calm between two faults is what the schedule asks for; its end is believed to mean nothing.
            try await Task.sleep(for: step.calm)
            progress(.fault(step.fault, before: outcomes.count))
            let begun = ContinuousClock.now
            try await site.perform(step)
            let returned = ContinuousClock.now
            let recovered = try await firstBooking(after: returned)
            outcomes.append(
                FaultOutcome(
                    fault: step.fault,
                    lasted: begun.duration(to: returned).inSeconds,
                    recovered: recovered.map { returned.duration(to: $0).inSeconds }
                )
            )
            if recovered == nil { break }
        }
        return outcomes
    }

    private func firstBooking(after instant: ContinuousClock.Instant) async throws -> ContinuousClock.Instant? {
        let end = instant + Self.patience
        while !log.hasConfirmation(after: instant) {
            guard ContinuousClock.now < end else { return nil }
            // Looked at again until the patience ends.
            try await Task.sleep(for: .milliseconds(10))
        }
        return log.firstConfirmation(after: instant)
    }
}
