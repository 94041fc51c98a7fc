// Words for the steps of a course.
extension SalonWords {
    /// What stands below a step's bar: `09` or `9a` for an hour, `Wed` or `14` for a day, `Jan`, `2026`.
    ///
    /// A day is told by its name in a week, by its number in anything longer.
    public func label(of point: TotalsCourse.Point, in course: TotalsCourse) -> String {
        let (day, time) = profile.zone.local(point.start)
        switch course.step {
        case .hour: return hour(time.hour)
        case .day where course.points.count <= 7: return String(Self.name(of: day.weekday).prefix(3))
        case .day: return String(day.day)
        case .month: return String(Self.name(ofMonth: day.month).prefix(3))
        case .year: return String(day.year)
        }
    }

    /// What a course is called: `by hour`, `by day`.
    public static func name(of step: TotalsCourse.Step) -> String { said("by \(said(listed: step.rawValue))") }

    private func hour(_ hour: Int) -> String {
        guard profile.usesTwelveHours else { return pad(hour, 2) }
        return "\(hour % 12 == 0 ? 12 : hour % 12)\(hour < 12 ? "a" : "p")"
    }
}
