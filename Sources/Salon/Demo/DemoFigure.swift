/// One or more services by certain stylists, laid out once and placed on many days.
struct DemoFigure {
    /// The layout, starting at the instant 0.
    let shape: VisitShape
    /// How often it is asked for, in comparison.
    let weight: Int
    /// Who does it, as places among the stylists.
    let people: [Int]
    /// When they are busy, in minutes since the start; the same for all of them.
    let busy: [Range<Int>]
    /// When they are free in between, in minutes since the start.
    let gaps: [Range<Int>]
    /// The length from start to end, in minutes.
    let minutes: Int
    /// The stylists' busy time together, in minutes.
    let work: Int

    init(_ shape: VisitShape, people: [Int], weight: Int) {
        func spans(_ busy: Bool) -> [Range<Int>] {
            // Of several who work together one is enough, since they work at the same times.
            shape.segments.filter { $0.kind.occupiesStylist == busy && $0.staff == shape.segments.first?.staff }
                .map { $0.span.start.minutes(since: shape.span.start)..<$0.span.end.minutes(since: shape.span.start) }
        }
        self.shape = shape
        self.weight = weight
        self.people = people
        busy = spans(true)
        gaps = spans(false)
        minutes = shape.span.minutes
        work = busy.reduce(0) { $0 + $1.count } * people.count
    }
}
