public import Salon

// The owner's figures of the busy day, counted simply; a week before was a little less, a year before nothing.
extension BusyDay {
    /// The figures of some days.
    public static func report(of days: DayRange, visits: [Visit] = visits) -> TotalsReport {
        let fewer = visits.filter { $0.id.number % 4 != 0 }
        return TotalsReport(
            totals: totals(of: days, visits: within(days, visits), stylists: true),
            before: totals(of: days.before, visits: within(days, fewer), stylists: false),
            yearBefore: totals(of: days.yearBefore, visits: [], stylists: false)
        )
    }

    /// The visits of some days behind a figure of a status; behind any other figure all.
    public static func visits(behind figure: TotalsFigure, in days: DayRange, of visits: [Visit] = visits) -> [Visit] {
        within(days, visits).filter { visit in
            if case .status(let status) = figure { visit.status == status } else { true }
        }
    }

    private static func within(_ days: DayRange, _ visits: [Visit]) -> [Visit] {
        let span = days.span(in: zone)
        return visits.filter { span.contains($0.span.start) }.sorted { ($0.span.start, $0.id) < ($1.span.start, $1.id) }
    }

    private static func totals(of days: DayRange, visits: [Visit], stylists: Bool) -> Totals {
        let kept = visits.filter { $0.status.isLive }
        let edges = TotalsCourse.edges(of: days, in: zone)
        let customers = Set(kept.compactMap(\.customer))
        return Totals(
            days: days,
            counts: Dictionary(grouping: visits, by: \.status).mapValues(\.count),
            cancelledEarly: visits.count { $0.status == .cancelled && $0.id.number % 2 == 0 },
            cancelledLate: visits.count { $0.status == .cancelled && $0.id.number % 2 == 1 },
            completed: sum(kept.filter { $0.status == .completed }),
            pending: sum(kept.filter { $0.status != .completed }),
            taken: [.cash: sum(kept.filter { $0.status == .completed }).known],
            newCustomers: customers.count / 3,
            returningCustomers: customers.count - customers.count / 3,
            walkIns: kept.count { $0.customer == nil },
            stylists: stylists ? staff.map { self.stylist($0, days: days, kept: kept) } : [],
            course: TotalsCourse(
                step: edges.step,
                points: edges.starts.enumerated().map { index, start in
                    let next =
                        edges.starts.indices.contains(index + 1) ? edges.starts[index + 1] : Instant(microseconds: .max)
                    let begun = kept.filter { $0.span.start >= start && $0.span.start < next }
                    return TotalsCourse.Point(start: start, visits: begun.count, value: sum(begun))
                }
            )
        )
    }

    private static func stylist(_ person: Staff, days: DayRange, kept: [Visit]) -> StylistTotals {
        let theirs = kept.filter { $0.staff.first == person.id }
        let minutes = kept.flatMap(\.segments).filter { $0.staff == person.id && $0.kind != .processing }
        return StylistTotals(
            staff: person,
            visits: theirs.count,
            minutesWorked: minutes.reduce(0) { $0 + $1.span.minutes },
            minutesOnDuty: 540 * days.count,
            booked: sum(theirs),
            completed: sum(theirs.filter { $0.status == .completed })
        )
    }

    private static func sum(_ visits: [Visit]) -> PricedSum {
        let prices = visits.flatMap(\.lines).map { $0.charged ?? $0.quoted }
        let known = prices.compactMap { $0?.minor }.reduce(0, +)
        return PricedSum(known: Money(minor: known, currency: profile.currency), unknown: prices.count { $0 == nil })
    }
}
