/// Fills the days of the invented salon with visits that nobody could object to.
struct DemoSchedule {
    let calendar: DemoCalendar
    let zone: SalonZone
    let now: Instant
    private let stylists: [DemoStylist]
    private let catalogue: DemoCatalogue

    init(calendar: DemoCalendar, stylists: [DemoStylist], menu: Menu, zone: SalonZone, now: Instant) {
        self.calendar = calendar
        self.stylists = stylists
        self.zone = zone
        self.now = now
        catalogue = DemoCatalogue(menu: menu, staff: stylists.map(\.staff.id))
    }

    /// As many visits as a day has, in order of their start, without who comes.
    func shapes(on day: LocalDay, random: inout SplitMix64) -> [VisitShape] {
        guard let hours = calendar.hours(on: day) else { return [] }
        // The clocks never change during opening hours, so that minutes of the wall and of physics are the same.
        let midnight = zone.instant(day, LocalTime.midnight.adding(minutes: hours.lowerBound))
            .adding(minutes: -hours.lowerBound)
        let lanes = stylists.map { DemoLane($0, on: day, midnight: midnight) }
        var board = DemoBoard(lanes, short: catalogue.short, goal: DemoSalon.visitsPerDay)
        placeOpeners(on: &board, random: &random)
        while board.missing > 0, placeNext(on: &board, random: &random) {}
        return board.placed.sorted { $0.start < $1.start }.map { placement in
            placement.figure.shape.starting(at: midnight.adding(minutes: placement.start))
        }
    }

    /// What every day has: two braiders on one head, a long service, and somebody served while another's hair sets.
    private func placeOpeners(on board: inout DemoBoard, random: inout SplitMix64) {
        let duty = board.onDuty
        for choice in [catalogue.pairs, catalogue.long] {
            let figures = choice.filter { $0.people.allSatisfy(duty.contains) }
            if let figure = random.pick(figures) { _ = board.place(figure, random: &random) }
        }
        for stylist in duty {
            guard let setting = random.pick(catalogue.setting[stylist]) else { continue }
            if board.place(setting, random: &random) {
                _ = board.placeInGap(catalogue.short[stylist], random: &random)
            }
        }
    }

    /// One more visit, about as long as the day has time for; false when nothing fits any more.
    private func placeNext(on board: inout DemoBoard, random: inout SplitMix64) -> Bool {
        // Now and then somebody asks for something long all the same; the board sees to it that the others still fit.
        let limit = random.happens(15) ? board.allowance * 6 : board.allowance * 3 / 2
        for _ in 0..<6 {
            guard let stylist = random.pick(board.onDuty) else { break }
            let fitting = catalogue.everyday[stylist].filter { $0.work <= limit }
            guard !fitting.isEmpty else { continue }
            if board.place(fitting[random.place(by: fitting.map(\.weight))], random: &random) { return true }
        }
        return board.placeShort()
    }
}
