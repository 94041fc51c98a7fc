/// Compares what clients were told with what is in the tables; a pure function of both.
struct LoadJudge: Sendable {
    /// What the clients wanted.
    let wishes: WishList
    /// How their operations are named.
    let mark: OperationMark
    /// The numbers of the stylists, by place.
    let stylists: [Int64]

    /// What it found.
    struct Verdict: Sendable, Hashable {
        /// What must not be.
        var violations: [LoadViolation] = []
        /// Operations of which nobody was told anything definite, and that are in the book.
        var openSaved = 0
        /// The same that are not in the book.
        var openAbsent = 0
    }

    /// Judges.
    func judge(_ entries: [AttemptLog.Entry], _ book: BookSnapshot) -> Verdict {
        var verdict = Verdict()
        verdict.violations += OverlapSweep.overlaps(of: Self.times(of: book))
        verdict.violations += strays(in: book) + incomplete(in: book)
        let found = Dictionary(grouping: book.visits) { mark.number(of: $0.note) ?? -1 }
        let work = Dictionary(grouping: book.work, by: \.visit)
        for (number, answers) in Self.answers(entries).sorted(by: { $0.key < $1.key }) {
            let visits = found[number] ?? []
            let expectation = Expectation.after(answers)
            verdict.violations += violations(number, expectation, visits, work)
            guard expectation == .open else { continue }
            if visits.isEmpty { verdict.openAbsent += 1 } else { verdict.openSaved += 1 }
        }
        if wishes.pattern == .sameSlot { verdict.violations += sharedSlots(entries) }
        return verdict
    }

    /// All answers to each wish in their order; none for one that was asked for and never answered.
    private static func answers(_ entries: [AttemptLog.Entry]) -> [Int: [LoadAnswer]] {
        entries.reduce(into: [:]) { all, entry in
            switch entry.event {
            case .asked: all[Int(entry.wish), default: []] += []
            case .answered(let answer, _, _): all[Int(entry.wish), default: []].append(answer)
            }
        }
    }

    /// When stylists work and customers are in the salon, for visits that are not cancelled.
    private static func times(of book: BookSnapshot) -> [BookSnapshot.Taken] {
        let live = book.visits.filter { !["cancelled", "no_show"].contains($0.status) }
        let numbers = Set(live.map(\.id))
        let customers = live.compactMap { visit in
            visit.customer.map {
                BookSnapshot.Taken(visit: visit.id, resource: $0, start: visit.start, end: visit.end)
            }
        }
        return customers + book.work.filter { numbers.contains($0.visit) }
    }

    private func violations(
        _ number: Int,
        _ expectation: Expectation,
        _ visits: [BookSnapshot.Visit],
        _ work: [Int64: [BookSnapshot.Taken]]
    ) -> [LoadViolation] {
        let operation = mark.text(of: number)
        let doubled: [LoadViolation] =
            visits.count > 1 ? [.doubled(operation: operation, visits: visits.map(\.id))] : []
        switch expectation {
        case .present(let told):
            guard let visit = visits.first(where: { $0.id == told }) ?? visits.first else {
                return [.lost(operation: operation, visit: told)]
            }
            let differences = differences(of: visit, told: told, wishes.wish(number), work[visit.id] ?? [])
            return doubled + differences.map { .altered(operation: operation, visit: visit.id, $0) }
        case .absent(let told):
            return doubled + visits.map { .savedAgainstWord(operation: operation, visit: $0.id, told: told) }
        case .open: return doubled
        }
    }

    private func differences(
        of visit: BookSnapshot.Visit,
        told: Int64,
        _ wish: LoadWish,
        _ work: [BookSnapshot.Taken]
    ) -> [LoadViolation.Difference] {
        var found: [LoadViolation.Difference] = []
        if visit.id != told { found.append(.number) }
        if visit.start != wish.start { found.append(.start) }
        if Set(work.map(\.resource)) != Set(wish.stylists.map { stylists[$0] }) { found.append(.stylists) }
        if visit.status != "booked" { found.append(.status) }
        return found
    }

    private func strays(in book: BookSnapshot) -> [LoadViolation] {
        book.visits.filter { mark.number(of: $0.note) == nil }.map { .stray(visit: $0.id) }
    }

    /// Visits without a part, without an entry of the history, or that take other times than they should.
    private func incomplete(in book: BookSnapshot) -> [LoadViolation] {
        let changed = Set(book.changes.map(\.visit))
        let work = Dictionary(grouping: book.work, by: \.visit)
        let holds = Dictionary(grouping: book.holds, by: \.visit)
        return book.visits.filter { $0.status == "booked" }.flatMap { visit -> [LoadViolation] in
            let own = work[visit.id] ?? []
            let customer = visit.customer.map {
                [BookSnapshot.Taken(visit: visit.id, resource: $0, start: visit.start, end: visit.end)]
            }
            var lacks: [LoadViolation.Part] = []
            if own.isEmpty { lacks.append(.segments) }
            if !changed.contains(visit.id) { lacks.append(.change) }
            if Set(own + (customer ?? [])) != Set(holds[visit.id] ?? []) { lacks.append(.holds) }
            return lacks.map { .incomplete(visit: visit.id, $0) }
        }
    }

    /// Rounds in which not exactly one client was told that the time is theirs.
    private func sharedSlots(_ entries: [AttemptLog.Entry]) -> [LoadViolation] {
        var winners: [Int: Set<Int32>] = [:]
        for entry in entries {
            let round = wishes.round(of: Int(entry.wish))
            if case .asked = entry.event { winners[round, default: []].formUnion([]) }
            if entry.isConfirmation { winners[round, default: []].insert(entry.wish) }
        }
        return winners.filter { $0.value.count != 1 }.sorted { $0.key < $1.key }
            .map { .slotShared(round: $0.key, winners: $0.value.count) }
    }
}
