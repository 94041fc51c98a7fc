import Operations

/// The JSON of a load test.
struct LoadTestReport: Encodable, Sendable {
    /// How long answers took, in milliseconds.
    struct Milliseconds: Encodable, Sendable {
        let p50: Double
        let p95: Double
        let p99: Double
        let max: Double
    }

    /// What became of operations that no client was told of.
    struct Untold: Encodable, Sendable {
        let saved: Int
        let absent: Int
    }

    /// A fault that was done.
    struct Outage: Encodable, Sendable {
        let fault: String
        let lastedSeconds: Double
        /// From the server's return to the first confirmed booking; null when none came.
        let recoveredSeconds: Nullable<Double>
    }

    /// Something that must not be.
    struct Violation: Encodable, Sendable {
        let kind: String
        let message: String
    }

    let server: String
    let clients: Int
    let connections: Int
    let seed: UInt64
    let sameSlot: Bool
    let seconds: Double
    let asked: Int
    let confirmed: Int
    let confirmedPerSecond: Double
    let refused: [String: Int]
    let notSaved: [String: Int]
    let retries: Int
    let lostAnswers: Int
    let untold: Untold
    let errors: [String: Int]
    let deadlocks: Int
    let answers: Int
    let answersPerSecond: Double
    let answerMilliseconds: Nullable<Milliseconds>
    let faults: [Outage]
    let violations: [Violation]

    /// The JSON of a report on a test at a place.
    init(_ report: LoadReport, place: String) {
        server = place
        clients = report.plan.clients
        connections = report.plan.connections
        seed = report.plan.seed
        sameSlot = report.plan.pattern == .sameSlot
        seconds = report.seconds.rounded(to: 3)
        asked = report.asked
        confirmed = report.confirmed
        confirmedPerSecond = report.confirmedPerSecond.rounded(to: 1)
        refused = report.refused
        notSaved = report.notSaved
        retries = report.retries
        lostAnswers = report.lostAnswers
        untold = Untold(saved: report.openSaved, absent: report.openAbsent)
        errors = report.faults
        deadlocks = report.deadlocks
        answers = report.answers
        answersPerSecond = report.answersPerSecond.rounded(to: 1)
        answerMilliseconds = Nullable(report.times.map(Milliseconds.init))
        faults = report.outages.map(Outage.init)
        violations = report.violations.map { Violation(kind: $0.kind, message: $0.sentence) }
    }
}

extension LoadTestReport.Milliseconds {
    fileprivate init(_ times: AnswerTimes) {
        self.init(
            p50: times.median.rounded(to: 2),
            p95: times.ninetyFifth.rounded(to: 2),
            p99: times.ninetyNinth.rounded(to: 2),
            max: times.slowest.rounded(to: 2)
        )
    }
}

extension LoadTestReport.Outage {
    fileprivate init(_ outcome: FaultOutcome) {
        self.init(
            fault: outcome.fault.rawValue,
            lastedSeconds: outcome.lasted.rounded(to: 3),
            recoveredSeconds: Nullable(outcome.recovered?.rounded(to: 3))
        )
    }
}

extension Double {
    /// The number with so many digits behind the point.
    fileprivate func rounded(to digits: Int) -> Double {
        let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
        return (self * scale).rounded() / scale
    }
}
