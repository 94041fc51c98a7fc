/// Invents a busy salon: the same one for the same seed and the same hour.
public enum DemoSalon {
    /// Days before "now" that have visits.
    public static let daysBefore = 60
    /// Days after "now" that have visits.
    public static let daysAfter = 30
    /// Visits on every day that the salon is open.
    public static let visitsPerDay = 40

    /// Makes the salon around an instant, with 40 visits on each open day from 60 days before to 30 days after it.
    public static func make(seed: UInt64, now: Instant, zone: SalonZone) -> DemoBook {
        var random = SplitMix64(seed: seed)
        let today = zone.day(of: now)
        let calendar = DemoCalendar(today: today)
        let stylists = DemoTeam.stylists(today: today, zone: zone)
        let menu = Menu(services: BuiltInMenu.entries.map(\.service), overrides: DemoTeam.overrides)
        let customers = DemoCustomers.make(from: Int64(stylists.count + 1), random: &random)
        let visits = visits(
            DemoSchedule(calendar: calendar, stylists: stylists, menu: menu, zone: zone, now: now),
            customers: customers,
            random: &random
        )
        return DemoBook(
            profile: profile(zone),
            opening: DemoCalendar.opening,
            closures: calendar.closures,
            stylists: stylists,
            entries: BuiltInMenu.entries,
            overrides: DemoTeam.overrides,
            customers: customers,
            visits: visits
        )
    }

    private static func visits(
        _ schedule: DemoSchedule,
        customers: [Customer],
        random: inout SplitMix64
    ) -> [Visit] {
        var visits: [Visit] = []
        for day in schedule.calendar.openDays {
            let shapes = schedule.shapes(on: day, random: &random)
            var guests = DemoGuests(customers)
            let statuses = DemoStatuses(now: schedule.now)
            for (place, status) in statuses.assign(to: shapes.map(\.span), random: &random).enumerated() {
                let customer = guests.next(mayBeUnknown: status.mayBeWalkIn, random: &random)
                let number = Identifier<Visit>(Int64(visits.count + 1))
                visits.append(status.visit(number, shapes[place], for: customer, random: &random))
            }
        }
        return visits
    }

    private static func profile(_ zone: SalonZone) -> SalonProfile {
        SalonProfile(
            id: Identifier(1),
            name: "Fifi Hair Salon",
            zone: zone,
            currency: .usDollar,
            phoneRegion: "US",
            usesTwelveHours: true,
            epoch: 1
        )
    }
}
