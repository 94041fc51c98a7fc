import Salon
import Testing

@Suite struct BookingRulesTests {
    private func problems(
        _ draft: BookingDraft,
        _ plan: DayPlan = Fixture.plan(),
        now: Instant = Fixture.at(8)
    ) throws -> [BookingProblem] {
        let shape = try Layout.shape(of: draft, menu: Fixture.menu)
        return BookingRules.problems(with: shape, customer: Fixture.rosa.id, on: plan, now: now)
    }

    @Test func `a draft that fits has no problem, to the minute at both ends`() throws {
        let before = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(9))
        let after = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10, 30))
        let draft = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(9, 45))
        #expect(try problems(draft, Fixture.plan(visits: [before, after])) == [])
    }

    @Test func `each problem stands at the field that mends it`() throws {
        let late = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(17, 30))
        #expect(try problems(late).map(\.field) == [.time, .staff])
        let early = Fixture.draft([Fixture.cut], staff: Fixture.bea, at: Fixture.at(9))
        #expect(try problems(early) == [BookingProblem(.staff, .offDuty(Fixture.bea, working: [Fixture.span(10, 16)]))])
        let lunch = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(12, 30))
        let block = Block(span: Fixture.span(12, 13), kind: .lunch)
        #expect(try problems(lunch) == [BookingProblem(.staff, .blocked(Fixture.ann, block))])
        let closed = try problems(late, Fixture.plan(opening: []))
        #expect(closed == [BookingProblem(.date, .closed(Fixture.day, reason: nil))])
        let past = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(9))
        #expect(try problems(past, now: Fixture.at(9, 15)) == [])
        #expect(try problems(past, now: Fixture.at(9, 16)) == [BookingProblem(.time, .past(start: Fixture.at(9)))])
    }

    @Test func `an overlap says who and when, and cancelled visits stand in nobody's way`() throws {
        let other = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10))
        let draft = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10, 15))
        let clash = Clash(
            visit: other.id,
            customer: "Zoë Adler",
            staff: "Ann",
            services: "Cut",
            span: TimeSpan(start: Fixture.at(10), minutes: 45)
        )
        let found = try problems(draft, Fixture.plan(visits: [other]))
        #expect(found == [BookingProblem(.staff, .taken(clash, offers: []))])
        let cancelled = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10), status: .cancelled)
        #expect(try problems(draft, Fixture.plan(visits: [cancelled])) == [])
    }

    @Test func `one stylist cannot do two things of a visit at once`() throws {
        var draft = Fixture.draft([Fixture.braids], staff: Fixture.ann, at: Fixture.at(9))
        draft.lines[0].staff = [Fixture.ann.id, Fixture.ann.id]
        #expect(try problems(draft) == [BookingProblem(.staff, .staffTwice(Fixture.ann))])
    }

    @Test func `the nearest free times are offered, whoever is free for all of them`() throws {
        let taken = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10))
        let plan = Fixture.plan(visits: [taken])
        let ann = Fixture.draft([Fixture.cut], staff: Fixture.ann, at: Fixture.at(10))
        let offers = SlotSearch.nearest(to: ann, on: plan, menu: Fixture.menu, now: Fixture.at(8))
        #expect(offers.map(\.start) == [Fixture.at(9, 15), Fixture.at(10, 45), Fixture.at(9)])
        let anybody = Fixture.draft([Fixture.cut], staff: nil, at: Fixture.at(10))
        let any = SlotSearch.nearest(to: anybody, on: plan, menu: Fixture.menu, now: Fixture.at(8), count: 1)
        #expect(any == [SlotOffer(start: Fixture.at(10), staff: Fixture.bea)])
        #expect(SlotSearch.nearest(to: ann, on: plan, menu: Fixture.menu, now: Fixture.at(18)).isEmpty)
    }

    @Test func `first free is the one with the least to do`() throws {
        let busy = try Fixture.visit([Fixture.cut], staff: Fixture.ann, at: Fixture.at(14))
        let draft = Fixture.draft([Fixture.cut], staff: nil, at: Fixture.at(10))
        let free = SlotSearch.whoIsFree(for: draft, on: Fixture.plan(visits: [busy]), menu: Fixture.menu)
        #expect(free == [Fixture.bea, Fixture.ann])
    }

    @Test func `from where a status may go`() {
        #expect(VisitStatus.booked.mayBecome(.arrived))
        #expect(!VisitStatus.completed.mayBecome(.cancelled))
        #expect(!VisitStatus.cancelled.mayBecome(.booked))
        #expect(!VisitStatus.arrived.mayBecome(.noShow))
        for status in VisitStatus.allCases { #expect(!status.mayBecome(status)) }
    }
}
