internal import Salon
internal import Terminal

/// The visits behind a figure.
nonisolated struct VisitList: Hashable, Sendable {
    /// Behind which figure.
    let figure: TotalsFigure
    /// Of which days.
    let days: DayRange
    /// What the figure is called.
    let title: String
    /// The question that is being asked, by its number.
    let question: Int
    /// The visits, once they were read.
    var visits: [Visit]?
    /// The marked visit.
    var list = ListView()

    /// A list that has read nothing yet.
    init(figure: TotalsFigure, days: DayRange, title: String, question: Int) {
        self.figure = figure
        self.days = days
        self.title = title
        self.question = question
    }

    /// The marked visit.
    var marked: Visit? {
        guard let visits, let place = list.selection, visits.indices.contains(place) else { return nil }
        return visits[place]
    }

    /// Takes in the visits.
    mutating func take(_ visits: [Visit]) {
        self.visits = visits
        list.setCount(visits.count)
        list.select(0)
    }
}
