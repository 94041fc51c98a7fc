/// The invented salon's opening hours and holidays.
struct DemoCalendar {
    /// When it is open: Monday to Friday 09:00–20:00, Saturday 08:00–19:00, never on Sunday.
    static let opening =
        [Weekday.monday, .tuesday, .wednesday, .thursday, .friday].map { DemoHours($0, 540, 1200) }
        + [DemoHours(.saturday, 480, 1140)]

    let today: LocalDay
    let closures: [DemoClosure]

    init(today: LocalDay) {
        self.today = today
        // A Monday to three weeks ahead, so that a closed day can be looked at in every month.
        let ahead = today.adding(days: 15)
        let monday = ahead.adding(days: (8 - ahead.weekday.rawValue) % 7)
        let days = (-DemoSalon.daysBefore...DemoSalon.daysAfter).map(today.adding)
        let holidays = days.compactMap { day in Self.holiday(day).map { DemoClosure(day: day, reason: $0) } }
        let inventory = DemoClosure(day: monday, reason: "Inventory")
        closures = holidays.contains { $0.day == monday } ? holidays : holidays + [inventory]
    }

    /// The days around today on which the salon is open.
    var openDays: [LocalDay] {
        (-DemoSalon.daysBefore...DemoSalon.daysAfter).map(today.adding).filter { day in
            hours(on: day) != nil && !closures.contains { $0.day == day }
        }
    }

    /// The opening hours of a day's weekday as minutes, or nil on Sunday.
    func hours(on day: LocalDay) -> Range<Int>? {
        Self.opening.first { $0.weekday == day.weekday }?.minutes
    }

    private static func holiday(_ day: LocalDay) -> String? {
        switch (day.month, day.day) {
        case (1, 1): "New Year's Day"
        case (7, 4): "Independence Day"
        case (11, 22...28) where day.weekday == .thursday: "Thanksgiving"
        case (12, 25): "Christmas Day"
        default: nil
        }
    }
}
