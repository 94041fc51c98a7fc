import Salon
import Testing

@Suite struct SalonPlanRulesTests {
    private var usual: SalonPlan { SalonPlan(name: "Studio Ada", staff: [PlannedStaff(name: "Maya", color: 1)]) }

    private func plan(_ change: (inout SalonPlan) throws -> Void) rethrows -> SalonPlan {
        var plan = usual
        try change(&plan)
        return plan
    }

    private func problems(_ change: (inout SalonPlan) throws -> Void) rethrows -> [SettingProblem] {
        SalonPlanRules.problems(with: try plan(change))
    }

    @Test func `a plan with a name is complete: the rest is usual`() {
        #expect(SalonPlanRules.problems(with: usual).isEmpty)
        #expect(usual.hours.description == "mon-fri 09:00-20:00; sat 08:00-19:00")
        #expect(usual.services.count == 27 && usual.services.allSatisfy { $0.price != nil })
    }

    @Test func `the salon's own fields are checked`() {
        #expect(problems { $0.name = "  " } == [SettingProblem(.name, .missing)])
        #expect(
            problems { $0.name = String(repeating: "x", count: 101) } == [SettingProblem(.name, .tooLong(limit: 100))]
        )
        #expect(problems { $0.name = "a\u{202E}b" } == [SettingProblem(.name, .invisible)])
        #expect(problems { $0.zone = "EST" } == [SettingProblem(.zone, .unknown("EST"))])
        #expect(problems { $0.currency = "dollar" } == [SettingProblem(.currency, .unknown("dollar"))])
        #expect(problems { $0.phoneRegion = "usa" } == [SettingProblem(.phoneRegion, .unknown("usa"))])
        #expect(problems { $0.hours = .none } == [SettingProblem(.hours, .missing)])
    }

    @Test func `hours that overlap and breaks outside of work are refused`() throws {
        let twice = try problems { $0.hours = try WeekInput.parse("mon 9-12 11-18") }
        #expect(twice.first == SettingProblem(.hours, .overlapping(.monday)))
        let early = try problems { $0.staff[0].breaks = try WeekInput.parse("sun 12-13") }
        #expect(early == [SettingProblem(.breaks, .outsideWork(.sunday), at: 0)])
        let fine = try problems {
            $0.staff[0].working = try WeekInput.parse("sun 10-18")
            $0.staff[0].breaks = try WeekInput.parse("sun 12-13")
        }
        #expect(fine.isEmpty)
    }

    @Test func `people and closures are checked each with its place`() throws {
        let again = problems { $0.staff.append(PlannedStaff(name: " maya ", color: 9)) }
        #expect(
            again == [
                SettingProblem(.name, .taken(" maya "), at: 1), SettingProblem(.color, .outOfRange(1...8), at: 1),
            ]
        )
        let day = try #require(LocalDay("2026-12-25"))
        let closure = PlannedClosure(first: day, last: day.adding(days: -1), reason: "")
        #expect(
            problems { $0.closures = [closure] } == [
                SettingProblem(.closureDays, .backwards, at: 0), SettingProblem(.reason, .missing, at: 0),
            ]
        )
    }

    @Test func `services are checked`() {
        func facts(_ service: ServiceSetting) -> [SettingProblem] { problems { $0.menu = .given([service]) } }
        let cut = ServiceSetting(
            name: "Cut",
            category: "Cuts",
            price: 4000,
            segments: [ServicePart(.handsOn, minutes: 45)]
        )
        #expect(facts(cut).isEmpty)
        var waiting = cut
        waiting.segments = [ServicePart(.processing, minutes: 45)]
        #expect(facts(waiting) == [SettingProblem(.segments, .needsHandsOn, at: 0)])
        var endless = cut
        endless.segments = [ServicePart(.handsOn, minutes: 1441)]
        #expect(facts(endless) == [SettingProblem(.segments, .outOfRange(1...1440), at: 0)])
        var foreign = cut
        foreign.names = ["fr": "Coupe"]
        #expect(facts(foreign) == [SettingProblem(.names, .unknown("fr"), at: 0)])
        #expect(problems { $0.menu = .given([cut, cut]) } == [SettingProblem(.name, .taken("Cut"), at: 1)])
    }

    @Test func `the built-in menu has no prices in a currency that it was not made in`() {
        #expect(plan { $0.currency = "EUR" }.services.allSatisfy { $0.price == nil })
        #expect(plan { $0.menu = .empty }.services.isEmpty)
    }
}
