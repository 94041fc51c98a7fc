import Salon

/// Visits of known parts on the fixture's Wednesday, made in a line each.
enum LateFixture {
    /// A visit that begins at a minute of the day; the parts are worked one after the other by all that are named.
    static func visit(
        _ number: Int64,
        _ staff: [Staff],
        at start: (Int, Int),
        _ parts: [(SegmentKind, Int)] = [(.handsOn, 60)],
        _ status: VisitStatus = .booked,
        since: (Int, Int)? = nil
    ) -> Visit {
        let begin = Fixture.at(start.0, start.1)
        var segments: [Segment] = []
        var end = begin
        for (kind, minutes) in parts {
            let span = TimeSpan(start: end, minutes: minutes)
            segments += staff.map { Segment(line: 0, staff: $0.id, kind: kind, span: span) }
            end = span.end
        }
        return Visit(
            id: Identifier(number),
            version: 1,
            status: status,
            customer: CustomerReference(id: Identifier(100 + number), name: "Guest \(number)"),
            span: TimeSpan(start: begin, end: end),
            lines: [VisitLine(service: nil, name: "Cut", quantity: 1, quoted: nil, charged: nil)],
            segments: segments,
            note: "",
            statusSince: since.map { Fixture.at($0.0, $0.1) } ?? begin
        )
    }

    /// The delays of visits in their order, at a time of the day.
    static func delays(_ visits: [Visit], at hour: Int, _ minute: Int) -> [Int] {
        let late = RunningLate(Fixture.plan(visits: visits), now: Fixture.at(hour, minute))
        return visits.map { late.minutes(of: $0.id) }
    }
}
