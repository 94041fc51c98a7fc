/// Many tasks that do the same thing over and over for a given time.
struct Load: Sendable {
    /// What came out.
    struct Result: Sendable {
        var samples = Samples()
        var seconds = 0.0
        var perSecond: Double { Double(samples.milliseconds.count) / max(seconds, 0.001) }
    }

    /// How many do it at the same time.
    let tasks: Int
    /// For how long.
    let seconds: Int

    /// Runs the body with the number of the task and of its turn until the time is over.
    func run(_ body: @escaping @Sendable (_ task: Int, _ turn: Int) async throws -> Void) async throws -> Result {
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        let samples = try await withThrowingTaskGroup(of: Samples.self) { group in
            for task in 0..<tasks {
                group.addTask { try await Self.repeating(until: end) { try await body(task, $0) } }
            }
            return try await group.reduce(into: Samples()) { $0.add($1) }
        }
        return Result(samples: samples, seconds: (ContinuousClock.now - start).inMilliseconds / 1_000)
    }

    private static func repeating(
        until end: ContinuousClock.Instant,
        _ body: (Int) async throws -> Void
    ) async throws -> Samples {
        var samples = Samples()
        var turn = 0
        var now = ContinuousClock.now
        while now < end {
            try await body(turn)
            let later = ContinuousClock.now
            samples.add(later - now)
            now = later
            turn += 1
        }
        return samples
    }
}

extension [Double] {
    /// The arithmetic mean; 0 of nothing.
    var average: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
