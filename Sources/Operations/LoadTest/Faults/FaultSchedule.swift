import Salon

/// The order in which faults come, by chance: each kind once before any comes again.
struct FaultSchedule: Sendable {
    /// A fault, how long it lasts where it lasts, and how long all is well before it.
    struct Step: Sendable, Hashable {
        let fault: Fault
        let length: Duration
        let calm: Duration
    }

    private let plan: FaultPlan
    private let kinds: [Fault]
    private var random: SplitMix64
    private var round: [Fault] = []

    /// A schedule of a seed, of all kinds unless told otherwise.
    init(_ plan: FaultPlan, seed: UInt64, kinds: [Fault] = Fault.allCases) {
        self.plan = plan
        self.kinds = kinds
        random = SplitMix64(seed: seed)
    }

    /// The next fault; nil when there is no kind of any.
    mutating func next() -> Step? {
        if round.isEmpty { round = kinds }
        guard !round.isEmpty else { return nil }
        let fault = round.remove(at: random.below(round.count))
        return Step(
            fault: fault,
            length: part(of: plan.longestOutage, from: 25),
            calm: part(of: plan.longestCalm, from: 10)
        )
    }

    /// From so many hundredths of a duration to all of it.
    private mutating func part(of duration: Duration, from least: Int) -> Duration {
        duration * (least + random.below(101 - least)) / 100
    }
}
