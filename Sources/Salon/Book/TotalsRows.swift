internal import Postgres

/// The rows of the owner's figures, put together.
struct TotalsRows {
    let days: DayRange
    let salon: SalonProfile
    private let now: Value
    private let span: TimeSpan
    private let step: TotalsCourse.Step
    private let starts: [Instant]

    init(days: DayRange, salon: SalonProfile, now: Instant?) {
        self.days = days
        self.now = now?.parameter ?? .null
        self.salon = salon
        span = days.span(in: salon.zone)
        (step, starts) = TotalsCourse.edges(of: days, in: salon.zone)
    }

    /// What reads the figures of the salon.
    var queries: [(Statement, [Value])] {
        let steps = times + [.array(starts.map(\.parameter)), now]
        return [
            (TotalsStatements.counts, steps), (TotalsStatements.values, steps),
            (TotalsStatements.customers, times + [now]),
            (TotalsStatements.taken, times),
        ]
    }

    /// What reads, after those, the figures of the stylists.
    var stylistQueries: [(Statement, [Value])] {
        let id = Value.int(salon.id.number)
        return [
            (TotalsStatements.work, times + [now]), (TotalsStatements.shares, times + [now]),
            (TotalsStatements.staff, [id]),
            (TotalsStatements.opening, [id]), (TotalsStatements.closures, [id]), (TotalsStatements.working, [id]),
            (TotalsStatements.breaks, [id]), (TotalsStatements.blocks, times),
        ]
    }

    private var times: [Value] { [.int(salon.id.number), span.start.parameter, span.end.parameter] }

    /// The figures, from the answers to `queries` and, where those were asked, `stylistQueries`.
    func totals(_ answers: [[Row]]) throws -> Totals {
        var tally = TotalsTally(starts: starts, currency: salon.currency)
        for row in answers[0] { try tally.count(row) }
        for row in answers[1] { try tally.value(row) }
        let customers = answers[2].first
        return Totals(
            days: days,
            counts: tally.counts,
            cancelledEarly: tally.cancelled["early"] ?? 0,
            cancelledLate: tally.cancelled["late"] ?? 0,
            completed: tally.completed,
            pending: tally.pending,
            taken: try taken(answers[3]),
            newCustomers: try customers?.decode("new") ?? 0,
            returningCustomers: try customers?.decode("returning") ?? 0,
            walkIns: tally.nameless,
            stylists: answers.count == queries.count ? [] : try stylists(answers),
            course: TotalsCourse(step: step, points: tally.points)
        )
    }

    private func taken(_ rows: [Row]) throws -> [PaymentMethod: Money] {
        try rows.reduce(into: [:]) { taken, row in
            guard let method = PaymentMethod(rawValue: try row.decode("method")) else { return }
            taken[method] = Money(minor: try row.decode("amount"), currency: salon.currency)
        }
    }

    private func stylists(_ answers: [[Row]]) throws -> [StylistTotals] {
        let duty = try DutyRows(
            staff: answers[6],
            opening: answers[7],
            closures: answers[8],
            working: answers[9],
            breaks: answers[10],
            blocks: answers[11]
        ).hours()
        let minutes = duty.minutes(in: days, zone: salon.zone)
        let values = try StylistValues(rows: answers[5], currency: salon.currency)
        let work = try Dictionary(answers[4].map { (try $0.decode("staff_id", as: Int64?.self), $0) }) { $1 }
        let people = try answers[6].map {
            Staff(id: try $0.identifier("id"), name: try $0.decode("name"), color: try $0.decode("color"))
        }
        let found = try (people.map(Optional.some) + [nil]).map { staff in
            StylistTotals(
                staff: staff,
                visits: try work[staff?.id.number]?.decode("visits") ?? 0,
                minutesWorked: try work[staff?.id.number]?.decode("minutes") ?? 0,
                minutesOnDuty: staff.flatMap { minutes[$0.id] } ?? 0,
                booked: values.booked(staff?.id.number),
                completed: values.completed(staff?.id.number)
            )
        }
        return found.filter { $0.visits > 0 || $0.minutesOnDuty > 0 || $0.booked != .zero(salon.currency) }
    }
}

/// Adds up what the rows of a span say, by status and by step.
private struct TotalsTally {
    var counts: [VisitStatus: Int] = [:]
    var cancelled: [String: Int] = [:]
    var nameless = 0
    var completed: PricedSum
    var pending: PricedSum
    var points: [TotalsCourse.Point]

    init(starts: [Instant], currency: Currency) {
        completed = .zero(currency)
        pending = .zero(currency)
        points = starts.map { TotalsCourse.Point(start: $0, visits: 0, value: .zero(currency)) }
    }

    mutating func count(_ row: Row) throws {
        let status = try Self.status(row)
        let visits = try row.decode("visits", as: Int.self)
        counts[status, default: 0] += visits
        if status == .cancelled { cancelled[try row.decode("ended_as", as: String?.self) ?? "", default: 0] += visits }
        guard status.isLive else { return }
        nameless += try row.decode("nameless", as: Int.self)
        points[try row.decode("step", as: Int.self) - 1].visits += visits
    }

    mutating func value(_ row: Row) throws {
        let known = Money(minor: try row.decode("known"), currency: completed.known.currency)
        let sum = PricedSum(known: known, unknown: try row.decode("unknown"))
        if try Self.status(row) == .completed { completed = completed + sum } else { pending = pending + sum }
        let step = try row.decode("step", as: Int.self) - 1
        points[step].value = points[step].value + sum
    }

    private static func status(_ row: Row) throws -> VisitStatus {
        guard let status = VisitStatus(rawValue: try row.decode("status")) else {
            throw BookError.fault(code: "visit-status")
        }
        return status
    }
}
