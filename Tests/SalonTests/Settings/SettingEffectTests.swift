import Salon
import Testing

@Suite struct SettingEffectTests {
    /// Wednesday 14 January 2026 in New York.
    private let day = LocalDay("2026-01-14") ?? LocalDay(ordinal: 0)
    private let zone: SalonZone
    private let settings: SalonSettings
    private let visits: [Visit]

    init() throws {
        zone = try #require(SalonZone("America/New_York"))
        let week = [HoursPeriod(week: try WeekInput.parse("mon-sat 9-18"))]
        let cut = ServiceSetting(
            name: "Cut",
            category: "Cuts",
            price: 4000,
            segments: [ServicePart(.handsOn, minutes: 60)]
        )
        settings = SalonSettings(
            salon: SalonSetting(name: "Small", usesTwelveHours: false),
            hours: week,
            closures: [],
            staff: [
                SettingEntry(1, StaffSetting(name: "Ann", color: 1, working: week)),
                SettingEntry(2, StaffSetting(name: "Bea", color: 2, working: week)),
            ],
            services: [SettingEntry(7, cut)]
        )
        let (day, zone) = (day, zone)
        visits = [(1, "10:00", "11:00"), (2, "16:30", "18:00"), (1, "12:00", "13:00")].enumerated().map {
            place,
            visit in
            let (staff, start, end) = visit
            let span = zone.span(on: day, from: LocalTime(start) ?? .midnight, to: LocalTime(end) ?? .midnight)
            return Visit(
                id: Identifier(Int64(place + 1)),
                version: 1,
                status: place == 2 ? .cancelled : .booked,
                customer: nil,
                span: span,
                lines: [VisitLine(service: Identifier(7), name: "Cut", quantity: 1, quoted: nil, charged: nil)],
                segments: [Segment(line: 0, staff: Identifier(Int64(staff)), kind: .handsOn, span: span)],
                note: "",
                statusSince: span.start
            )
        }
    }

    private func effect(_ edit: SettingEdit) -> SettingEffect {
        SettingEffect(of: edit, on: settings, coming: visits, zone: zone)
    }

    private func staff(_ number: Int64, _ change: (inout StaffSetting) throws -> Void) throws -> SettingEdit {
        let before = try #require(settings.staff.first { $0.number == number }?.value)
        var after = before
        try change(&after)
        return SettingEdit(.staff(Identifier(number)), from: .staff(before), to: .staff(after))
    }

    private func reasons(_ effect: SettingEffect) -> [String] {
        effect.conflicts.map { "\($0.visit.id): \($0.reasons)" }
    }

    @Test func `shorter opening hours leave the visits that begin or end outside of them`() throws {
        let shorter = settings.hours.setting(try WeekInput.parse("mon-sat 10-17"), from: day)
        let found = effect(SettingEdit(.hours, from: .hours(settings.hours), to: .hours(shorter)))
        #expect(found.conflicts.map(\.visit.id.number) == [2])
        #expect(found.conflicts.first?.reasons == [.outsideOpening])
        let later = settings.hours.setting(try WeekInput.parse("mon-sat 10-17"), from: day.adding(days: 1))
        #expect(effect(SettingEdit(.hours, from: .hours(settings.hours), to: .hours(later))).isEmpty)
    }

    @Test func `a closure leaves every live visit of its days`() {
        let closure = ClosureSetting(days: Validity(first: day, last: day), reason: "Flood")
        let found = effect(SettingEdit(adding: .closure(closure)))
        #expect(found.conflicts.map(\.reasons) == [[.closed("Flood")], [.closed("Flood")]])
    }

    @Test func `whoever leaves has too short a day or a break leaves their own visits`() throws {
        let gone = effect(try staff(1) { $0.employed = Validity(from: nil, until: day) })
        #expect(gone.conflicts.map(\.visit.id.number) == [1] && gone.conflicts.first?.reasons == [.gone("Ann")])
        let short = effect(
            try staff(2) { $0.working = $0.working.setting(try WeekInput.parse("mon-sat 9-17"), from: day) }
        )
        #expect(short.conflicts.map(\.visit.id.number) == [2] && short.conflicts.first?.reasons == [.offDuty("Bea")])
        let lunch = effect(try staff(1) { $0.breaks = [BreakPeriod(week: try WeekInput.parse("wed 10:30-11"))] })
        #expect(lunch.conflicts.map(\.reasons) == [[.onBreak("Ann")]])
    }

    @Test func `a new name or colour touches nobody`() throws {
        #expect(
            effect(
                try staff(1) {
                    $0.name = "Anna"
                    $0.color = 5
                }
            ).isEmpty
        )
    }

    @Test func `a new price or length leaves the visits as they were booked`() throws {
        let before = settings.services[0].value
        var after = before
        after.price = 4500
        let dearer = effect(SettingEdit(.service(Identifier(7)), from: .service(before), to: .service(after)))
        #expect(dearer.kept == 2 && dearer.conflicts.isEmpty)
        let own = effect(try staff(2) { $0.setTerms(6000, nil, for: Identifier(7)) })
        #expect(own.kept == 1 && own.conflicts.isEmpty)
    }

    @Test func `what stood badly before is not told again`() throws {
        let shorter = settings.hours.setting(try WeekInput.parse("mon-sat 10-17"), from: day)
        let now = settings.applying(SettingEdit(.hours, from: .hours(settings.hours), to: .hours(shorter)))
        let shortest = now.hours.setting(try WeekInput.parse("mon-sat 12-17"), from: day)
        let edit = SettingEdit(.hours, from: .hours(now.hours), to: .hours(shortest))
        let found = SettingEffect(of: edit, on: now, coming: visits, zone: zone)
        #expect(found.conflicts.map(\.visit.id.number) == [1])
    }
}
