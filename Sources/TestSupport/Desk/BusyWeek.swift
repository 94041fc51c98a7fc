public import Salon

/// The week around the busy day and the two beside it: parts of the busy day on other days, closed on Sundays.
public enum BusyWeek {
    /// The visits of all days but the busy one itself.
    public static let visits: [Visit] = (-9...11).filter { $0 != 0 }.flatMap { distance -> [Visit] in
        let day = BusyDay.date.adding(days: distance)
        guard day.weekday != .sunday else { return [] }
        // Each day another part of the people's visits, so that no two days look the same.
        let part = BusyDay.visits.filter { ($0.id.number + Int64(distance + 10)) % 3 != 0 }
        return part.map { moved($0, by: distance) }
    }

    private static func moved(_ visit: Visit, by days: Int) -> Visit {
        func moved(_ span: TimeSpan) -> TimeSpan {
            TimeSpan(start: span.start.adding(minutes: days * 1_440), minutes: span.minutes)
        }
        return Visit(
            id: Identifier(visit.id.number + Int64(days + 10) * 100),
            version: 1,
            status: days < 0 ? .completed : visit.status == .cancelled ? .cancelled : .booked,
            customer: visit.customer,
            span: moved(visit.span),
            lines: visit.lines,
            segments: visit.segments.map {
                Segment(line: $0.line, staff: $0.staff, kind: $0.kind, span: moved($0.span))
            },
            note: "",
            statusSince: visit.statusSince.adding(minutes: days * 1_440)
        )
    }
}
