import Salon
import Testing

@Suite struct RunningLateTests {
    private let ann = Fixture.ann
    private let bea = Fixture.bea

    @Test func `a day in time delays nobody`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (10, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 9, 30) == [0, 0])
        let late = RunningLate(Fixture.plan(visits: visits), now: Fixture.at(9, 30))
        #expect(late.isNobody)
    }

    @Test func `a visit in service beyond its end pushes what follows`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (10, 0)),
            LateFixture.visit(3, [ann], at: (11, 0)),
            LateFixture.visit(4, [bea], at: (11, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 10, 15) == [15, 15, 15, 0])
    }

    @Test(arguments: [VisitStatus.booked, .confirmed, .arrived, .tentative])
    func `a visit that has not begun by its start is late itself and pushes what follows`(status: VisitStatus) {
        let visits = [
            LateFixture.visit(1, [ann], at: (10, 0), [(.handsOn, 60)], status),
            LateFixture.visit(2, [ann], at: (11, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 10, 20) == [20, 20])
    }

    @Test func `a visit that began late stays late until it is over`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService, since: (9, 25)),
            LateFixture.visit(2, [ann], at: (10, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 9, 40) == [25, 25])
        let over = [visits[0].becoming(.readyToPay), visits[1]]
        #expect(LateFixture.delays(over, at: 9, 40) == [0, 0])
    }

    @Test func `time between two visits swallows a delay`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (10, 10)),
            LateFixture.visit(3, [ann], at: (12, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 10, 30) == [30, 20, 0])
    }

    @Test func `delays are told in steps of five minutes`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (10, 0)),
        ]
        let told = (0...11).map { LateFixture.delays(visits, at: 10, $0)[1] }
        #expect(told == [0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10])
        let looks = [6, 9, 10].map { RunningLate(Fixture.plan(visits: visits), now: Fixture.at(10, $0)) }
        #expect(looks[0] == looks[1] && looks[1] != looks[2])
    }

    @Test func `a customer in a processing gap waits only as long as the stylist does`() {
        let colour = [(SegmentKind.handsOn, 30), (.processing, 60), (.handsOn, 30)]
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), colour, .arrived),
            LateFixture.visit(2, [ann], at: (9, 40), [(.handsOn, 30)]),
            LateFixture.visit(3, [ann], at: (11, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 9, 20) == [20, 10, 20])
    }

    @Test func `two stylists on one head hold each other up`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann, bea], at: (10, 0)),
            LateFixture.visit(3, [bea], at: (11, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 10, 15) == [15, 15, 15])
    }

    @Test func `a squeeze-in is late only when its host is`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (9, 30), [(.handsOn, 30)]),
        ]
        #expect(LateFixture.delays(visits, at: 9, 20) == [0, 0])
        #expect(LateFixture.delays(visits, at: 10, 10) == [10, 10])
    }

    @Test func `whoever never came holds up nobody once the time is over`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0)),
            LateFixture.visit(2, [ann], at: (10, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(3, [ann], at: (11, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 10, 30) == [0, 0, 0])
    }

    @Test(arguments: [VisitStatus.completed, .readyToPay, .noShow, .cancelled])
    func `what is over holds up nobody`(status: VisitStatus) {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], status), LateFixture.visit(2, [ann], at: (10, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 9, 50) == [0, 0])
    }

    @Test func `a visit that somebody forgot to finish does not make the whole day late`() {
        let visits = [
            LateFixture.visit(1, [ann], at: (9, 0), [(.handsOn, 60)], .inService),
            LateFixture.visit(2, [ann], at: (13, 0)),
        ]
        #expect(LateFixture.delays(visits, at: 12, 0) == [120, 0])
        #expect(LateFixture.delays(visits, at: 12, 30) == [0, 0])
    }

    @Test func `on another day nobody is late`() {
        let visits = [LateFixture.visit(1, [ann], at: (9, 0))]
        let plan = Fixture.plan(visits: visits)
        #expect(RunningLate(plan, now: Fixture.at(9 + 24, 30)).isNobody)
        #expect(RunningLate(plan, now: Fixture.at(9 - 24, 30)).isNobody)
    }

    @Test func `no delay is greater than the one that caused it, whatever the day`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let visits = (1...12).map { number in
                LateFixture.visit(
                    number,
                    [[ann], [bea], [ann, bea]].randomElement(using: &generator) ?? [ann],
                    at: (Int.random(in: 9...16), Int.random(in: 0...11) * 5),
                    [(.handsOn, 30), (.processing, Int.random(in: 1...6) * 10), (.handsOn, 20)],
                    VisitStatus.allCases.randomElement(using: &generator) ?? .booked
                )
            }
            let delays = LateFixture.delays(visits, at: Int.random(in: 9...17), Int.random(in: 0...59))
            #expect(delays.allSatisfy { (0...120).contains($0) && $0.isMultiple(of: 5) })
        }
    }
}

extension Visit {
    fileprivate func becoming(_ status: VisitStatus) -> Visit {
        Visit(
            id: id,
            version: version,
            status: status,
            customer: customer,
            span: span,
            lines: lines,
            segments: segments,
            note: note,
            statusSince: statusSince
        )
    }
}
