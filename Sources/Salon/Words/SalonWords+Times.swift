extension SalonWords {
    /// The time of day on the salon's clock: `14:30`, or `2:30 PM` where people read twelve hours.
    public func time(_ instant: Instant) -> String {
        time(profile.zone.local(instant).time)
    }

    /// A time on the wall clock: `14:30`, or `2:30 PM` where people read twelve hours.
    public func time(_ time: LocalTime) -> String {
        profile.usesTwelveHours ? "\(clockFace(time)) \(half(time))" : time.description
    }

    /// A span of time: `12:30–14:00`, or `12:30–2:00 PM`; a span that ends on another day names that day.
    public func span(_ span: TimeSpan) -> String {
        let start = profile.zone.local(span.start)
        let end = profile.zone.local(span.end)
        let sameHalf = profile.usesTwelveHours && half(start.time) == half(end.time) && start.day == end.day
        let first = sameHalf ? clockFace(start.time) : time(start.time)
        let otherDay = start.day == end.day ? "" : Self.name(of: end.day.weekday).prefix(3) + " "
        return "\(first)–\(otherDay)\(time(end.time))"
    }

    /// A day with its year: `Wed 14 Jan 2026`.
    public func day(_ day: LocalDay) -> String {
        "\(shortDay(day)) \(day.year)"
    }

    /// A day without its year: `Wed 14 Jan`.
    public func shortDay(_ day: LocalDay) -> String {
        "\(Self.name(of: day.weekday).prefix(3)) \(day.day) \(Self.name(ofMonth: day.month).prefix(3))"
    }

    /// A day in full: `Wednesday 14 January 2026`.
    public func longDay(_ day: LocalDay) -> String {
        said("\(Self.name(of: day.weekday)) \(day.day) \(Self.name(ofMonth: day.month)) \(day.year)")
    }

    /// The day of an instant in the salon: `Wed 14 Jan 2026`.
    public func date(of instant: Instant) -> String {
        day(profile.zone.day(of: instant))
    }

    /// A length: `45 min`, `2 h`, `1 h 30`.
    public func minutes(_ count: Int) -> String {
        if abs(count) < 60 { return said("\(count) min") }
        let rest = abs(count) % 60
        return rest == 0 ? "\(count / 60) h" : "\(count / 60) h \(pad(rest, 2))"
    }

    /// A weekday in full: `Wednesday`.
    public static func name(of weekday: Weekday) -> String {
        switch weekday {
        case .monday: said("Monday")
        case .tuesday: said("Tuesday")
        case .wednesday: said("Wednesday")
        case .thursday: said("Thursday")
        case .friday: said("Friday")
        case .saturday: said("Saturday")
        case .sunday: said("Sunday")
        }
    }

    /// A month in full by its number, 1 to 12; its number for any other.
    public static func name(ofMonth month: Int) -> String {
        let names = [
            said("January"), said("February"), said("March"), said("April"), said("May"), said("June"), said("July"),
            said("August"), said("September"), said("October"),
            said("November"), said("December"),
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    private func clockFace(_ time: LocalTime) -> String {
        let hour = time.hour % 12
        return "\(hour == 0 ? 12 : hour):\(pad(time.minute, 2))"
    }

    private func half(_ time: LocalTime) -> String {
        (12..<24).contains(time.hour) ? said("PM") : said("AM")
    }
}
