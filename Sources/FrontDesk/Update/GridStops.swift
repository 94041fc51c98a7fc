internal import Salon

/// The times in a column at which the cursor rests: every free slot, and the beginning of every visit.
nonisolated enum GridStops {
    /// The times in order: visits, and free slots on the zoom's marks and where a visit has just ended.
    static func all(in column: GridColumn, axis: DayAxis, zoom: Zoom) -> [Instant] {
        let busy = column.blocks.flatMap(\.busy)
        let slots = (0..<axis.rows(zoom)).map { axis.start(ofRow: $0, zoom) }
        let free = (slots + busy.map(\.end)).filter { time in
            axis.span.contains(time) && !busy.contains { $0.contains(time) }
        }
        return Set(free + busy.map(\.start)).sorted()
    }

    /// The first time after another.
    static func after(_ time: Instant, in stops: [Instant]) -> Instant? { stops.first { $0 > time } }

    /// The last time before another, or before the visit that is under way then.
    static func before(_ time: Instant, in stops: [Instant], column: GridColumn) -> Instant? {
        let start = column.busyPart(at: time)?.start ?? time
        return stops.last { $0 < start }
    }

    /// Where the cursor rests when it comes to a time from the side.
    static func resting(at time: Instant, in stops: [Instant]) -> Instant? {
        stops.last { $0 <= time } ?? stops.first
    }
}
