internal import Salon
internal import Terminal

/// The owner's totals of some days: the figures in a list, of which one is marked.
nonisolated struct TotalsPage: Hashable, Sendable {
    /// A line of the list.
    enum Line: Hashable, Sendable {
        case heading(Section)
        case figure(TotalsFigure)
    }

    /// What the figures are grouped by.
    enum Section: String, CaseIterable, Hashable, Sendable {
        case visits = "Visits"
        case cancelled = "Cancelled"
        case value = "Value"
        case taken = "Taken"
        case customers = "Customers"
        case stylists = "Stylists"
    }

    /// Which days.
    var days: DayRange
    /// The figures, once they were read; those of other days until then.
    var report: TotalsReport?
    /// The marked figure.
    var list = ListView(count: TotalsFigure.fixed.count)
    /// The question that is being asked, by its number; nil when all is answered.
    var waiting: Int?
    /// Whether something changed after it was asked.
    var isOutdated = false
    /// What is typed for other days, while somebody types it.
    var field: TextField?

    /// The longest text for days.
    static let fieldLimit = 40

    /// A page of some days that has read nothing yet.
    init(days: DayRange) {
        self.days = days
    }

    /// Whether the figures on the page are those of its days.
    var isCurrent: Bool { report?.totals.days == days }

    /// The figures in the order of the page.
    var figures: [TotalsFigure] { Section.allCases.flatMap { figures(of: $0) } }

    /// The marked figure.
    var figure: TotalsFigure? {
        list.selection.flatMap { figures.indices.contains($0) ? figures[$0] : nil }
    }

    /// The figures of a section.
    func figures(of section: Section) -> [TotalsFigure] {
        switch section {
        case .visits: [.visits] + VisitStatus.allCases.map(TotalsFigure.status)
        case .cancelled: [.cancelledEarly, .cancelledLate, .cancelledOtherwise]
        case .value: [.bookedValue, .completedValue, .pendingValue, .unknownPrices]
        case .taken: PaymentMethod.allCases.map(TotalsFigure.taken)
        case .customers: [.newCustomers, .returningCustomers, .walkIns]
        case .stylists: report?.totals.stylists.map { .stylist($0.staff?.id) } ?? []
        }
    }

    /// The lines of the list, headings among them.
    var lines: [Line] {
        Section.allCases.flatMap { section -> [Line] in
            let figures = figures(of: section)
            return figures.isEmpty ? [] : [.heading(section)] + figures.map(Line.figure)
        }
    }

    /// Takes in the figures; the mark stays on its figure where that is still there.
    mutating func take(_ report: TotalsReport) {
        let marked = figure
        self.report = report
        list.setCount(figures.count)
        if let place = marked.flatMap({ figures.firstIndex(of: $0) }) { list.select(place) }
    }
}
