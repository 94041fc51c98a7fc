public import Salon

/// The grid's scale of time: which part of a day is drawn, and which row an instant falls on.
///
/// Counted in elapsed minutes from its start, so that a day of 23 or 25 hours has as many rows as it has hours.
nonisolated public struct DayAxis: Hashable, Sendable {
    /// What is drawn, from one full hour on the wall clock to another.
    public let span: TimeSpan

    /// How many rows the axis has.
    func rows(_ zoom: Zoom) -> Int { (span.minutes + zoom.minutes - 1) / zoom.minutes }

    /// The nearest half row, counted from 0; may lie outside the axis.
    func half(of instant: Instant, _ zoom: Zoom) -> Int {
        let quarters = instant.minutes(since: span.start) * 4
        let rounded = quarters + zoom.minutes
        return Int((Double(rounded) / Double(2 * zoom.minutes)).rounded(.down))
    }

    /// The row in which an instant lies; may lie outside the axis.
    func row(of instant: Instant, _ zoom: Zoom) -> Int {
        let minutes = instant.minutes(since: span.start)
        return minutes >= 0 ? minutes / zoom.minutes : -((-minutes + zoom.minutes - 1) / zoom.minutes)
    }

    /// When a row begins.
    func start(ofRow row: Int, _ zoom: Zoom) -> Instant { span.start.adding(minutes: row * zoom.minutes) }
}

nonisolated extension DayAxis {
    /// The hours shown of a day on which nobody works and nothing is open.
    private static let idleHours = (from: 9, to: 18)

    /// The axis of a day: everything open, everybody on duty and every visit, widened to full hours.
    init(_ plan: DayPlan, zone: SalonZone) {
        let shown = plan.visits.filter { $0.status != .cancelled }.map(\.span)
        let spans = (plan.opening + plan.staff.flatMap(\.working) + shown).compactMap { $0.intersection(plan.span) }
        guard let first = spans.map(\.start).min(), let last = spans.map(\.end).max() else {
            span = Self.idle(plan.day, zone: zone)
            return
        }
        let early = zone.local(first).time.minute
        let late = zone.local(last).time.minute
        span = TimeSpan(
            start: max(first.adding(minutes: -early), plan.span.start),
            end: min(last.adding(minutes: late == 0 ? 0 : 60 - late), plan.span.end)
        )
    }

    private static func idle(_ day: LocalDay, zone: SalonZone) -> TimeSpan {
        let from = LocalTime(hour: idleHours.from, minute: 0) ?? .midnight
        let to = LocalTime(hour: idleHours.to, minute: 0) ?? .endOfDay
        return zone.span(on: day, from: from, to: to)
    }
}
