import Salon

/// The owner's figures in JSON.
struct TotalsDocument: Encodable, Sendable {
    let from: String
    let to: String
    let timeZone: String
    let totals: Figures
    /// The same weekdays before, and 52 weeks back; of the salon as a whole, so that the list of stylists is empty.
    let before: Figures
    let yearBefore: Figures

    /// Reports figures with those that they are compared with.
    init(_ report: TotalsReport, zone: SalonZone) {
        from = report.totals.days.first.description
        to = report.totals.days.last.description
        timeZone = zone.identifier
        totals = Figures(report.totals, zone: zone)
        before = Figures(report.before, zone: zone)
        yearBefore = Figures(report.yearBefore, zone: zone)
    }

    /// The figures of some days.
    struct Figures: Encodable, Sendable {
        let from: String
        let to: String
        let visits: Int
        let statuses: [String: Int]
        let cancelledEarly: Int
        let cancelledLate: Int
        let cancelledOtherwise: Int
        let bookedValue: Sum
        let completedValue: Sum
        let pendingValue: Sum
        let taken: [String: MoneyReport]
        let newCustomers: Int
        let returningCustomers: Int
        let walkIns: Int
        let stylists: [Stylist]
        let course: Course

        init(_ totals: Totals, zone: SalonZone) {
            from = totals.days.first.description
            to = totals.days.last.description
            visits = totals.visits
            statuses = Dictionary(uniqueKeysWithValues: VisitStatus.allCases.map { ($0.rawValue, totals.count($0)) })
            cancelledEarly = totals.cancelledEarly
            cancelledLate = totals.cancelledLate
            cancelledOtherwise = totals.cancelledOtherwise
            bookedValue = Sum(totals.booked)
            completedValue = Sum(totals.completed)
            pendingValue = Sum(totals.pending)
            let nothing = Money(minor: 0, currency: totals.booked.known.currency)
            taken = Dictionary(
                uniqueKeysWithValues: PaymentMethod.allCases.map {
                    ($0.rawValue, MoneyReport(totals.taken[$0] ?? nothing))
                }
            )
            newCustomers = totals.newCustomers
            returningCustomers = totals.returningCustomers
            walkIns = totals.walkIns
            stylists = totals.stylists.map(Stylist.init)
            course = Course(totals.course, zone: zone)
        }
    }

    /// A sum of known prices, and how many are unknown.
    struct Sum: Encodable, Sendable {
        let known: MoneyReport
        let unknownPrices: Int

        init(_ sum: PricedSum) {
            known = MoneyReport(sum.known)
            unknownPrices = sum.unknown
        }
    }

    /// What a stylist did; null for what nobody is assigned to.
    struct Stylist: Encodable, Sendable {
        let stylist: Nullable<NamedReport>
        let visits: Int
        let minutesWorked: Int
        let minutesOnDuty: Int
        let bookedValue: Sum
        let completedValue: Sum

        init(_ stylist: StylistTotals) {
            self.stylist = Nullable(stylist.staff.map { NamedReport(id: Nullable($0.id.number), name: $0.name) })
            visits = stylist.visits
            minutesWorked = stylist.minutesWorked
            minutesOnDuty = stylist.minutesOnDuty
            bookedValue = Sum(stylist.booked)
            completedValue = Sum(stylist.completed)
        }
    }

    /// How the days went.
    struct Course: Encodable, Sendable {
        struct Point: Encodable, Sendable {
            let start: String
            let visits: Int
            let value: Sum
        }

        let step: String
        let points: [Point]

        init(_ course: TotalsCourse, zone: SalonZone) {
            step = course.step.rawValue
            points = course.points.map {
                Point(start: zone.rfc3339($0.start), visits: $0.visits, value: Sum($0.value))
            }
        }
    }
}
