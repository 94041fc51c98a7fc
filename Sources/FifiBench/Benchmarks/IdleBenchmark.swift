import Salon

/// What a desk does while nobody touches it, and how much memory it holds.
struct IdleBenchmark: Benchmark {
    static let name = "idle"

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let database = try await setting.server.salon(.year, progress: setting.progress)
        let terminal = try Desk(database: database).openSettled()
        defer { terminal.end() }
        // Threads that have nothing more to do wait some seconds before they end.
        _ = terminal.read(quiet: 8_000, timeout: 8_000)
        // Short of the minute's tick, which has the right to wake the desk.
        let seconds = min(30, max(10, setting.seconds))
        let before = try ProcessFigures(of: terminal.process)
        let reply = terminal.read(quiet: Int32(seconds) * 1_000, timeout: Int32(seconds) * 1_000)
        let after = try ProcessFigures(of: terminal.process)
        let wakeups = Double(after.wakeups(since: before)) / Double(seconds)
        return [
            Measurement(
                "idle: bytes in \(seconds) s",
                unit: "bytes",
                ours: Spread(median: Double(reply?.bytes.count ?? 0)),
                budget: .atMost(0)
            ),
            Measurement("idle: wake-ups", unit: "1/s", ours: Spread(median: wakeups), budget: .atMost(1)),
            Measurement(
                "idle: resident memory of the desk",
                unit: "MB",
                ours: Spread(median: after.residentMegabytes),
                budget: .atMost(60)
            ),
        ]
    }
}
