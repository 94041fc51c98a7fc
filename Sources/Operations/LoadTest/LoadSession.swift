import Logging
import Postgres
import Salon

/// One load test on its database, from the empty schema to the report.
struct LoadSession: Sendable {
    /// What is needed to do faults.
    struct Trouble: Sendable {
        let cluster: PrivateCluster
        let proxy: ByteProxy
        let plan: FaultPlan
        let kinds: [Fault]
    }

    /// What the clients left.
    private struct Trace: Sendable {
        var seconds: Double
        var outages: [FaultOutcome]
        var violations: [LoadViolation]
    }

    let plan: LoadPlan
    let database: ScratchDatabase
    /// How the clients connect.
    let clients: ConnectionSettings
    let naming: @Sendable (Refusal) -> String
    let progress: LoadProgressHandler
    var trouble: Trouble?

    /// A question that has waited for longer has no answer any more: every deadline of the program is shorter.
    static let hungAfter = Duration.seconds(60)

    private let mark = OperationMark(run: .random(in: 0 ... .max))
    private let log = AttemptLog()
    private let running = RunningAsks()

    init(
        plan: LoadPlan,
        database: ScratchDatabase,
        clients: ConnectionSettings,
        naming: @escaping @Sendable (Refusal) -> String,
        progress: @escaping LoadProgressHandler
    ) {
        self.plan = plan
        self.database = database
        self.clients = clients
        self.naming = naming
        self.progress = progress
    }

    /// Makes the salon, lets the clients book, checks, and reports.
    ///
    /// - Throws: `PostgresError`, `BookError`, `CancellationError`.
    func run() async throws -> LoadReport {
        _ = try await Pool.with(settings: database.owner, size: 1, logger: .loadTest) {
            try await Migrator(pool: $0).migrate()
        }
        let (salon, trace) = try await Pool.with(settings: clients, size: plan.connections, logger: .loadTest) { pool in
            let salon = try await LoadSalon.make(in: pool)
            return (salon, try await book(in: salon, pool))
        }
        try Task.checkCancellation()
        progress(.checking)
        let audit = LoadAudit(database: database)
        let leaked = try await audit.sessionsLeft()
        let deadlocks = try await audit.deadlocks()
        let judge = LoadJudge(wishes: WishList(plan), mark: mark, stylists: salon.stylists)
        let verdict = judge.judge(log.entries, try await BookSnapshot.read(from: database.owner))
        return report(trace, verdict, leaked: leaked, deadlocks: deadlocks)
    }

    private func book(in salon: LoadSalon, _ pool: Pool) async throws -> Trace {
        let counter = WishCounter(limit: trouble == nil ? plan.bookings : nil)
        let surroundings = ClientSurroundings(
            book: Book(pool: pool, salon: salon.profile),
            salon: salon,
            wishes: WishList(plan),
            mark: mark,
            counter: counter,
            log: log,
            running: running,
            naming: naming
        )
        let crowd = Crowd(surroundings, clients: plan.clients)
        let start = ContinuousClock.now
        crowd.start()
        let faults = faultTask(pool, counter)
        do {
            let hung = try await watch(crowd)
            let seconds = start.duration(to: .now).inSeconds
            let outages = try await faults?.value ?? []
            let missing = hung.isEmpty ? await LoadAudit.leasesMissing(in: pool, of: plan.connections) : 0
            let leaks: [LoadViolation] = missing > 0 ? [.leaked(connections: missing)] : []
            return Trace(seconds: seconds, outages: outages, violations: hung + leaks)
        } catch {
            faults?.cancel()
            crowd.cancel()
            _ = try? await faults?.value
            throw error
        }
    }

    /// Does the faults, and ends the bookings after them.
    private func faultTask(_ pool: Pool, _ counter: WishCounter) -> Task<[FaultOutcome], any Error>? {
        guard let trouble else { return nil }
        let runner = FaultRunner(
            site: FaultSite(
                cluster: trouble.cluster,
                proxy: trouble.proxy,
                administrator: database.administrator,
                others: database.app,
                pool: pool,
                connections: plan.connections,
                running: running
            ),
            plan: trouble.plan,
            schedule: FaultSchedule(trouble.plan, seed: plan.seed, kinds: trouble.kinds),
            log: log,
            progress: progress
        )
        return Task {
            defer { counter.stop() }
            return try await runner.run()
        }
    }

    /// Waits for all clients, and tells of those who got no answer within a minute.
    private func watch(_ crowd: Crowd) async throws -> [LoadViolation] {
        while !crowd.isFinished {
            try await Task.sleep(for: .milliseconds(100))
            let counts = log.counts
            progress(
                .booking(
                    settled: counts.answers,
                    of: trouble == nil ? plan.bookings : nil,
                    confirmed: counts.confirmed
                )
            )
            let hung = running.older(than: Self.hungAfter)
            guard hung.isEmpty else {
                crowd.cancel()
                return hung.map {
                    let seconds = Int($0.since.duration(to: .now).inSeconds)
                    return .hung(operation: mark.text(of: $0.wish), client: $0.client, seconds: seconds)
                }
            }
        }
        return []
    }

    private func report(
        _ trace: Trace,
        _ verdict: LoadJudge.Verdict,
        leaked: Int,
        deadlocks: Int
    ) -> LoadReport {
        let tally = LoadTally(log.entries)
        let late = trace.outages.filter { !$0.isInTime }
            .map { LoadViolation.recoveredLate($0.fault, seconds: $0.recovered) }
        let faults = tally.faults.sorted { $0.key < $1.key }
            .map { LoadViolation.misunderstanding(code: $0.key, times: $0.value) }
        let leaks: [LoadViolation] = leaked > 0 ? [.leaked(connections: leaked)] : []
        return LoadReport(
            plan: plan,
            seconds: trace.seconds,
            asked: tally.asked,
            confirmed: tally.confirmed,
            refused: tally.refused,
            notSaved: tally.notSaved,
            retries: log.retries,
            lostAnswers: tally.unknown,
            openSaved: verdict.openSaved,
            openAbsent: verdict.openAbsent,
            faults: tally.faults,
            answers: tally.answers,
            times: tally.times,
            deadlocks: deadlocks,
            outages: trace.outages,
            violations: verdict.violations + trace.violations + leaks + late + faults
        )
    }
}
