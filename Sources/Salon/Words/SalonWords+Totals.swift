// Words for the owner's figures: what each is called, and what it counts.
extension SalonWords {
    /// What a figure is called, for instance `Cancelled late`.
    ///
    /// A stylist who is not among `staff` is called by number.
    public func label(of figure: TotalsFigure, staff: [Staff] = []) -> String {
        switch figure {
        case .visits: said("All visits")
        case .status(let status): label(of: status)
        case .bookedValue: said("Booked value")
        case .completedValue: said("Completed value")
        case .pendingValue: said("Pending value")
        case .unknownPrices: said("Prices unknown")
        case .cancelledEarly: said("Cancelled early")
        case .cancelledLate: said("Cancelled late")
        case .cancelledOtherwise: said("Otherwise")
        case .newCustomers: said("New")
        case .returningCustomers: said("Returning")
        case .walkIns: said("Walk-ins")
        case .taken(.cash): said("In cash")
        case .taken(.card): said("By card")
        case .taken(.other): said("Otherwise paid")
        case .stylist(let id?): staff.first { $0.id == id }?.name ?? said("Stylist \(id)")
        case .stylist(nil): said("Nobody yet")
        }
    }

    /// What a figure counts, as a sentence or two for the screen.
    public func definition(of figure: TotalsFigure) -> String {
        switch figure {
        case .visits: said("All visits that begin in these days, whatever became of them.")
        case .status(let status): statusDefinition(status)
        case .bookedValue:
            said(
                "All visits but cancelled ones and no-shows: what was charged, or where nothing was charged yet, quoted. "
                    + "Completed and pending value together."
            )
        case .completedValue: said("Completed visits: what was charged, or where nothing was charged, what was quoted.")
        case .pendingValue: said("Visits still to come or under way: what was quoted. No cancelled ones, no no-shows.")
        case .unknownPrices:
            said("Services within the booked value whose price nobody knows. They are in no sum, and not counted as 0.")
        case .cancelledEarly: said("Cancelled 24 hours or more before the visit was to begin.")
        case .cancelledLate: said("Cancelled less than 24 hours before the visit was to begin, or after that.")
        case .cancelledOtherwise:
            said(
                "Bookings taken back, tentative ones whose hour passed, and cancelled ones of which nobody knows when."
            )
        case .newCustomers:
            said("Customers whose first visit ever begins in these days; no cancelled ones, no no-shows.")
        case .returningCustomers: said("Customers with a visit in these days who had been here before these days.")
        case .walkIns: said("Visits of somebody without a name; no cancelled ones, no no-shows.")
        case .taken: Self.takenDefinition
        case .stylist: Self.stylistDefinition
        }
    }

    /// What some days are called: `Wed 14 Jan 2026`, `Week 3, 12 Jan – 18 Jan 2026`, `January 2026`, `2026`.
    public func name(of days: DayRange) -> String {
        if days.count == 1 { return day(days.first) }
        let month = "\(Self.name(ofMonth: days.first.month)) \(days.first.year)"
        switch days.wholeMonths {
        case 1: return month
        case 12 where days.first.month == 1: return String(days.first.year)
        case .some: return "\(month) – \(Self.name(ofMonth: days.last.month)) \(days.last.year)"
        case nil: break
        }
        guard days.isWeek else { return "\(day(days.first)) – \(day(days.last))" }
        let dates = [days.first, days.last].map { "\($0.day) \(Self.name(ofMonth: $0.month).prefix(3))" }
        return said("Week \(days.first.isoWeek), \(dates[0]) – \(dates[1]) \(days.last.year)")
    }

    /// What the days before are called in a heading: `last week` for a day, else `before` or `month before`.
    public func headingBefore(_ days: DayRange) -> String {
        if days.wholeMonths != nil { return said("before") }
        return days.count <= 7 ? said("week before") : said("before")
    }

    /// What the days a year before are called in a heading.
    public func headingYearBefore(_ days: DayRange) -> String {
        days.wholeMonths == nil ? said("52 weeks back") : said("year before")
    }

    /// What is compared, as a sentence: the same weekdays, and when they were.
    public func comparison(of days: DayRange) -> String {
        let before = name(of: days.before)
        let year = name(of: days.yearBefore)
        guard days.wholeMonths == nil else { return said("Compared with \(before) and with \(year).") }
        return said("Same weekdays: \(before), and 52 weeks back, \(year).")
    }

    /// A sum for a line: `$1,250.00`, `$1,250.00 + 2 unknown`.
    public func text(of sum: PricedSum) -> String {
        sum.unknown == 0 ? "\(sum.known)" : said("\(sum.known) + \(sum.unknown) unknown")
    }

    private static let takenDefinition =
        said(
            "Paid in these days this way, whenever the visit was, less what was taken back in them. Cash handed back as "
                + "change is not counted."
        )
    private static let stylistDefinition =
        said(
            "Their part of the booked value, a service of several split by minutes. Worked: hands-on and cleaning up. "
                + "On duty: working hours less breaks and blocked time."
        )

    private func statusDefinition(_ status: VisitStatus) -> String {
        switch status {
        case .tentative: said("Visits that begin in these days and are held until an hour that was agreed.")
        case .booked: said("Visits that begin in these days, are booked, and not confirmed yet.")
        case .confirmed: said("Visits that begin in these days and that the customer has confirmed.")
        case .arrived: said("Visits that begin in these days; the customer is here, the service has not begun.")
        case .inService: said("Visits that begin in these days and are being served.")
        case .readyToPay: said("Visits that begin in these days, are done, and not paid yet.")
        case .completed: said("Visits that begin in these days and are over.")
        case .noShow: said("Visits that begin in these days to which the customer did not come.")
        case .cancelled: said("Visits that were to begin in these days and were cancelled: early, late and otherwise.")
        }
    }
}
