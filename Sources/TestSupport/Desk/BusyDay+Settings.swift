public import Salon

// What is set about the salon of the busy day.
extension BusyDay {
    /// Its hours, people and services; Saturday the 24th is a holiday, and Priya charges more for a full colour.
    public static let settings = SalonSettings(
        salon: SalonSetting(name: profile.name, usesTwelveHours: profile.usesTwelveHours),
        hours: [HoursPeriod(week: openWeek)],
        closures: [
            SettingEntry(
                1,
                ClosureSetting(
                    days: Validity(first: date.adding(days: 10), last: date.adding(days: 10)),
                    reason: "Founders' Day"
                )
            )
        ],
        staff: staff.map { SettingEntry($0.id.number, setting(of: $0)) },
        services: menu.services.map { SettingEntry($0.id.number, setting(of: $0)) }
    )

    private static let openWeek = week("mon-sat 9-18")

    private static func week(_ text: String) -> WeekHours { (try? WeekInput.parse(text)) ?? .none }

    private static func setting(of person: Staff) -> StaffSetting {
        let breaks: [String: String] = ["Priya": "mon-sat 12-13", "Lin": "mon-sat 13-14"]
        return StaffSetting(
            name: person.name,
            color: person.color,
            account: person.name == "Maya" ? "maya" : nil,
            working: [HoursPeriod(week: person.name == "Tomasz" ? week("mon-sat 11-18") : openWeek)],
            breaks: breaks[person.name].map { [BreakPeriod(week: week($0))] } ?? [],
            terms: person.name == "Priya" ? [OwnTerms(service: 4, price: 13_500, minutes: 60)] : []
        )
    }

    private static func setting(of service: Service) -> ServiceSetting {
        ServiceSetting(
            name: service.name,
            category: service.id.number <= 4 ? "Hair" : "Styles",
            price: service.price?.minor,
            segments: service.segments.map { ServicePart($0.kind, minutes: $0.minutes) }
        )
    }
}
