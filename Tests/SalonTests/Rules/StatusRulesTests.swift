import Salon
import TestSupport
import Testing

@Suite struct StatusRulesTests {
    private let zone = BusyDay.profile.zone

    @Test(arguments: [VisitStatus.arrived, .inService, .noShow])
    func `what happens on the day of the visit is refused on another`(status: VisitStatus) {
        let visit = BusyDay.visits[4]
        let early = BusyDay.now.adding(minutes: -3 * 1_440)
        #expect(StatusRules.refusal(of: status, for: visit, now: BusyDay.now, zone: zone) == nil)
        #expect(
            StatusRules.refusal(of: status, for: visit, now: early, zone: zone) == .anotherDay(status, BusyDay.date)
        )
        #expect(
            StatusRules.refusal(of: status, for: visit, now: BusyDay.now.adding(minutes: 1_440), zone: zone)
                == .anotherDay(status, BusyDay.date)
        )
    }

    @Test func `a visit is confirmed days ahead, and one that is under way over midnight goes on`() {
        let visit = BusyDay.visits[4]
        let early = BusyDay.now.adding(minutes: -3 * 1_440)
        #expect(StatusRules.refusal(of: .confirmed, for: visit, now: early, zone: zone) == nil)
        let late = TimeSpan(start: BusyDay.at(23, 30), minutes: 90)
        let night = visit.moved(to: VisitShape(lines: visit.lines, segments: [], span: late))
            .becoming(.inService, since: late.start)
        #expect(
            StatusRules.refusal(of: .readyToPay, for: night, now: late.start.adding(minutes: 60), zone: zone) == nil
        )
    }

    @Test func `the last part on which somebody works grows and what is behind it goes along`() throws {
        let visit = BusyDay.visits[1]
        let longer = try #require(visit.shape.resized(by: 15))
        #expect(longer.span.minutes == visit.span.minutes + 15)
        #expect(longer.segments.map(\.span.minutes) == [45, 45, 45])
        #expect(visit.shape.resized(by: -25)?.segments.last?.span.minutes == 5)
        #expect(visit.shape.resized(by: -30) == nil)
    }
}
